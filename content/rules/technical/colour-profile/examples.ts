import { exampleMedia } from '../../example-ground.ts'
import type { Rule } from '../../rule.ts'

export const examples: Rule['examples'] = {
  accept: [{ language: 'fi', subject: { media: { ...exampleMedia, colour: 'rgb' } }, note: 'RGB' }],
  reject: [
    { language: 'fi', subject: { media: { ...exampleMedia, colour: 'cmyk' } }, findings: 1, note: 'CMYK' },
  ],
}
