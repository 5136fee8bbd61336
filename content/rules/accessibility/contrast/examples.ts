import type { Rule } from '../../rule.ts'

/** Our own themes always pass (a test holds them to it); what is left is text inside pictures. */
export const examples: Rule['examples'] = {
  accept: [{ language: 'fi', text: 'Tule kahville.', aside: true }],
  reject: [
    {
      language: 'fi',
      notice: {
        content: { fi: { title: 'Kahvihetki' } },
        picture: { media: 'juliste', alt: { fi: 'Juliste, jossa lukee: Kahvihetki.' } },
      },
      findings: 0,
      note: 'Juliste, jossa on tekstiä',
    },
  ],
}
