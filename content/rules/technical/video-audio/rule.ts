import type { Rule } from '../../rule.ts'
import { onMedia } from '../../media.ts'
import { centreRequirements } from '../../sources.ts'
import { examples } from './examples.ts'
import { messages } from './messages.ts'

const { found, pass, notApplicable } = onMedia<'sound'>('hint')

export const videoAudio: Rule<'sound'> = {
  id: 'video-audio',
  group: 'technical',
  severities: ['hint'],
  languages: 'all',
  needsDictionary: false,
  sources: [centreRequirements],
  messages,
  examples,
  check: ({ media }) => (media?.moving ? (media.moving.hasSound ? found('sound') : pass) : notApplicable),
}
