import { exampleMedia } from '../../example-ground.ts'
import type { Rule } from '../../rule.ts'

const size = (bytes: number) => ({ media: { ...exampleMedia, bytes } })

export const examples: Rule['examples'] = {
  accept: [{ language: 'fi', subject: size(9_900_000), note: '9,9 Mt' }],
  reject: [{ language: 'fi', subject: size(12_300_000), findings: 1, note: '12,3 Mt' }],
}
