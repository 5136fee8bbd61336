import type { Rule } from '../../rule.ts'
import { onMedia } from '../../media.ts'
import { centreRequirements } from '../../sources.ts'
import { examples } from './examples.ts'
import { messages } from './messages.ts'

/** The longest time a slide has on the screen, seconds. */
const most = 30
const { found, pass, notApplicable } = onMedia<'long'>('error')

export const videoLength: Rule<'long'> = {
  id: 'video-length',
  group: 'technical',
  severities: ['error'],
  languages: 'all',
  needsDictionary: false,
  sources: [centreRequirements],
  messages,
  examples,
  check: ({ media }) =>
    media?.moving
      ? media.moving.seconds <= most
        ? pass
        : found('long', { seconds: Math.round(media.moving.seconds), most })
      : notApplicable,
}
