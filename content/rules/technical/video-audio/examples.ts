import { videoWith } from '../../example-ground.ts'
import type { Rule } from '../../rule.ts'

export const examples: Rule['examples'] = {
  accept: [{ language: 'fi', subject: videoWith({}), note: 'Video, jossa ei ole ääntä' }],
  reject: [
    {
      language: 'fi',
      subject: videoWith({ hasSound: true, hasCaptions: true }),
      findings: 1,
      note: 'Video, jossa puhutaan',
    },
  ],
}
