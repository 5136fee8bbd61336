import { exampleScreen } from '../../example-ground.ts'
import type { Rule, RuleExample } from '../../rule.ts'

const notice: RuleExample['notice'] = {
  template: 'announcement',
  content: { fi: { title: 'Kahvihetki', text: 'Tule kahville.', contact: 'Soita 044 000 0000' } },
}

export const examples: Rule['examples'] = {
  accept: [
    {
      language: 'fi',
      notice,
      subject: { screens: [{ ...exampleScreen, viewingDistanceM: 2 }] },
      note: '55", 2 m',
    },
  ],
  reject: [
    {
      language: 'fi',
      notice,
      subject: { screens: [{ ...exampleScreen, diagonalInches: 43, viewingDistanceM: 4 }] },
      findings: 1,
      note: '43", 4 m',
    },
  ],
}
