import type { Rule } from '../../rule.ts'
import { onMedia } from '../../media.ts'
import { wcag } from '../../sources.ts'
import { examples } from './examples.ts'
import { messages } from './messages.ts'

const { found, pass, notApplicable } = onMedia<'captions'>('error')

export const sound: Rule<'captions'> = {
  id: 'sound',
  group: 'accessibility',
  severities: ['error'],
  languages: 'all',
  needsDictionary: false,
  sources: [wcag('1.2.2', 'Captions (Prerecorded)')],
  messages,
  examples,
  check: ({ media }) =>
    media?.moving
      ? media.moving.hasSound && !media.moving.hasCaptions
        ? found('captions')
        : pass
      : notApplicable,
}
