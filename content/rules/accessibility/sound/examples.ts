import { videoWith } from '../../example-ground.ts'
import type { Rule } from '../../rule.ts'

export const examples: Rule['examples'] = {
  accept: [
    {
      language: 'fi',
      subject: videoWith({ hasSound: true, hasCaptions: true }),
      note: 'Video, jossa on puhetta ja tekstitys',
    },
  ],
  reject: [
    { language: 'fi', subject: videoWith({ hasSound: true }), findings: 1, note: 'Video, jossa on puhetta' },
  ],
}
