import { videoWith } from '../../example-ground.ts'
import type { Rule } from '../../rule.ts'

export const examples: Rule['examples'] = {
  accept: [{ language: 'fi', subject: videoWith({ hasSound: true, hasCaptions: true }), note: 'Tekstitys' }],
  reject: [{ language: 'fi', subject: videoWith({ hasSound: true }), findings: 1, note: '–' }],
}
