import { centreWith } from '../../example-ground.ts'
import type { Rule } from '../../rule.ts'

const bilingual = { centres: [centreWith({ languages: ['fi', 'sv'] })] }

export const examples: Rule['examples'] = {
  accept: [
    { language: 'fi', text: 'Tule mukaan!' },
    {
      language: 'sv',
      notice: { content: { fi: { text: 'Tule!' }, sv: { text: 'Kom!' } } },
      subject: bilingual,
      note: 'Tule! / Kom!',
    },
  ],
  reject: [
    { language: 'fi', text: 'Tule mukaan!', subject: bilingual, findings: 1 },
    { language: 'sv', text: 'Kom med!', findings: 1 },
  ],
}
