import { exampleMedia } from '../../example-ground.ts'
import type { Rule } from '../../rule.ts'

const shape = (widthPx: number, heightPx: number) => ({ media: { ...exampleMedia, widthPx, heightPx } })

export const examples: Rule['examples'] = {
  accept: [
    { language: 'fi', subject: shape(1920, 1080), note: '1920 × 1080' },
    { language: 'fi', subject: shape(1080, 1920), note: '1080 × 1920' },
  ],
  reject: [{ language: 'fi', subject: shape(3000, 900), findings: 1, note: '3000 × 900' }],
}
