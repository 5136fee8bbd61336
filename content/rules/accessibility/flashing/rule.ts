import type { Rule } from '../../rule.ts'
import { onMedia } from '../../media.ts'
import { wcag } from '../../sources.ts'
import { examples } from './examples.ts'
import { messages } from './messages.ts'

/** Flashes within one second. */
const most = 3
const { found, pass, notApplicable } = onMedia<'flashes'>('error')

export const flashing: Rule<'flashes'> = {
  id: 'flashing',
  group: 'accessibility',
  severities: ['error'],
  languages: 'all',
  needsDictionary: false,
  sources: [wcag('2.3.1', 'Three Flashes or Below Threshold')],
  messages,
  examples,
  check: ({ media }) =>
    media?.moving?.flashesPerSecond !== undefined
      ? media.moving.flashesPerSecond > most
        ? found('flashes', { flashes: media.moving.flashesPerSecond })
        : pass
      : notApplicable,
}
