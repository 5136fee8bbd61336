import type { Rule } from '../../rule.ts'

export const examples: Rule['examples'] = {
  accept: [
    {
      language: 'se',
      notice: { content: { fi: { text: 'Tule mukaan!' } } },
      note: 'Tule mukaan!',
      wordsIn: 'fi',
    },
  ],
  reject: [{ language: 'se', text: 'Boađe mielde!', findings: 0 }],
}
