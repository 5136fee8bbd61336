import { exampleMedia } from '../../example-ground.ts'
import type { Rule } from '../../rule.ts'

const kind = (type: string) => ({ media: { ...exampleMedia, type } })

export const examples: Rule['examples'] = {
  accept: [{ language: 'fi', subject: kind('image/png'), note: 'PNG' }],
  reject: [{ language: 'fi', subject: kind('image/tiff'), findings: 1, note: 'TIFF' }],
}
