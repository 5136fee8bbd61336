import { videoWith } from '../../example-ground.ts'
import type { Rule } from '../../rule.ts'

export const examples: Rule['examples'] = {
  accept: [{ language: 'fi', subject: videoWith({}), note: 'H.264' }],
  reject: [{ language: 'fi', subject: videoWith({ codec: 'hevc' }), findings: 1, note: 'HEVC' }],
}
