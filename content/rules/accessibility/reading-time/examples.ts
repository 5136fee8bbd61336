import type { Rule } from '../../rule.ts'

const sentences = (count: number) =>
  Array.from({ length: count }, () => 'Tule juomaan kahvia meille.').join('\n')

export const examples: Rule['examples'] = {
  accept: [{ language: 'fi', text: sentences(7), note: '28', aside: true }],
  reject: [
    { language: 'fi', text: sentences(8), findings: 1, aside: true },
    { language: 'fi', text: sentences(16), findings: 1, aside: true },
  ],
}
