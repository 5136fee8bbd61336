import type { Rule } from '../../rule.ts'

const long = Array.from({ length: 60 }, () => 'Tule juomaan kahvia meidän kanssamme.').join('\n')

export const examples: Rule['examples'] = {
  accept: [{ language: 'fi', text: 'Tule kahville.', aside: true }],
  reject: [{ language: 'fi', text: long, findings: 1, aside: true }],
}
