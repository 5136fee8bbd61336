import { exampleScreen } from '../../example-ground.ts'
import type { Rule, RuleExample } from '../../rule.ts'

const notice = (text: string): RuleExample['notice'] => ({
  template: 'announcement',
  content: { fi: { title: 'Kahvihetki', text, contact: 'Soita 044 000 0000' } },
})
const lines = (count: number) => Array.from({ length: count }, () => 'Tule juomaan kahvia meille.').join('\n')

export const examples: Rule['examples'] = {
  accept: [
    { language: 'fi', notice: notice(lines(2)), note: '2 riviä, 55", 3 m' },
    { language: 'fi', notice: notice(lines(9)), subject: { screens: [] } },
  ],
  reject: [
    {
      language: 'fi',
      notice: notice(lines(9)),
      subject: { screens: [exampleScreen] },
      findings: 1,
      note: '9 riviä, 55", 3 m',
    },
  ],
}
