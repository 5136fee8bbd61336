import type { Rule } from '../../rule.ts'

const full = { title: 'Kahvihetki', text: 'Tule kahville.', contact: 'Soita 044 000 0000' }

export const examples: Rule['examples'] = {
  accept: [
    {
      language: 'fi',
      notice: { template: 'announcement', content: { fi: full }, details: { topic: 'everybody' } },
      note: 'Kaikki kohdat on täytetty.',
    },
  ],
  reject: [
    {
      language: 'fi',
      notice: {
        template: 'announcement',
        content: { fi: { ...full, text: '  ' } },
        details: { topic: 'everybody' },
      },
      findings: 1,
      note: 'Teksti puuttuu.',
    },
    {
      language: 'fi',
      notice: { template: 'announcement', content: {} },
      findings: 1,
      note: 'Ilmoitus on tyhjä.',
    },
  ],
}
