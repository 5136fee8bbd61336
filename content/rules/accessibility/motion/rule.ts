import type { Rule } from '../../rule.ts'
import { onMedia } from '../../media.ts'
import { wcag } from '../../sources.ts'
import { examples } from './examples.ts'
import { messages } from './messages.ts'

/** Longer movement needs a still picture to stand in for it, seconds. */
const most = 5
const { found, pass, notApplicable } = onMedia<'noStill'>('warning')

export const motion: Rule<'noStill'> = {
  id: 'motion',
  group: 'accessibility',
  severities: ['warning'],
  languages: 'all',
  needsDictionary: false,
  sources: [wcag('2.2.2', 'Pause, Stop, Hide')],
  messages,
  examples,
  check: ({ media }) =>
    media?.moving?.kind === 'animation'
      ? media.moving.seconds > most && !media.moving.hasStill
        ? found('noStill')
        : pass
      : notApplicable,
}
