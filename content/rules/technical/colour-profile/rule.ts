import type { Rule } from '../../rule.ts'
import { onMedia } from '../../media.ts'
import { centreRequirements } from '../../sources.ts'
import { examples } from './examples.ts'
import { messages } from './messages.ts'

const { found, pass, notApplicable } = onMedia<'cmyk'>('hint')

export const colourProfile: Rule<'cmyk'> = {
  id: 'colour-profile',
  group: 'technical',
  severities: ['hint'],
  languages: 'all',
  needsDictionary: false,
  sources: [centreRequirements],
  messages,
  examples,
  check: ({ media }) => (media?.colour ? (media.colour === 'cmyk' ? found('cmyk') : pass) : notApplicable),
}
