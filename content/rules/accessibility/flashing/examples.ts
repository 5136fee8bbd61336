import { videoWith } from '../../example-ground.ts'
import type { Rule } from '../../rule.ts'

export const examples: Rule['examples'] = {
  accept: [{ language: 'fi', subject: videoWith({ flashesPerSecond: 3 }), note: '3 / s' }],
  reject: [{ language: 'fi', subject: videoWith({ flashesPerSecond: 8 }), findings: 1, note: '8 / s' }],
}
