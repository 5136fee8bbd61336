import { videoWith } from '../../example-ground.ts'
import type { Rule } from '../../rule.ts'

export const examples: Rule['examples'] = {
  accept: [
    {
      language: 'fi',
      subject: videoWith({ kind: 'animation', codec: null, seconds: 9 }),
      note: '9 sekuntia, ja kuva joka ei liiku',
    },
  ],
  reject: [
    {
      language: 'fi',
      subject: videoWith({ kind: 'animation', codec: null, seconds: 9, hasStill: false }),
      findings: 1,
      note: '9 sekuntia liikettä',
    },
  ],
}
