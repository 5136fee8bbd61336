import { videoWith } from '../../example-ground.ts'
import type { Rule } from '../../rule.ts'

export const examples: Rule['examples'] = {
  accept: [{ language: 'fi', subject: videoWith({ seconds: 30 }), note: '30 s' }],
  reject: [{ language: 'fi', subject: videoWith({ seconds: 95 }), findings: 1, note: '95 s' }],
}
