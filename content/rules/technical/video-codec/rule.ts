import type { Rule } from '../../rule.ts'
import { onMedia } from '../../media.ts'
import { centreRequirements } from '../../sources.ts'
import { examples } from './examples.ts'
import { messages } from './messages.ts'

/** What every screen from 2017 on can play. */
const shown = new Set(['h264', 'avc', 'vp9', 'av1'])
const { found, pass, notApplicable } = onMedia<'codec'>('error')

export const videoCodec: Rule<'codec'> = {
  id: 'video-codec',
  group: 'technical',
  severities: ['error'],
  languages: 'all',
  needsDictionary: false,
  sources: [centreRequirements],
  messages,
  examples,
  check: ({ media }) =>
    media?.moving?.codec
      ? shown.has(media.moving.codec.toLowerCase())
        ? pass
        : found('codec', { codec: media.moving.codec })
      : notApplicable,
}
