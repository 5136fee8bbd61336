import { contrastOf, themes, type Theme } from '../../../templates/themes.ts'
import type { Rule, Subject } from '../../rule.ts'
import { wcag } from '../../sources.ts'
import { onNotice, outcomeOf, type RuleFinding } from '../../spot.ts'
import { topicOf } from '../../../templates/topics.ts'
import { examples } from './examples.ts'
import { messages } from './messages.ts'

/** WCAG: 4.5:1; the slide's own texts are all to be read by tired eyes, so large ones are spared nothing. */
const least = 4.5

/** Colours of this notice's slide in a theme that are too near to what they stand on. */
function tooWeak(theme: Theme, topic: keyof Theme['accents']): number[] {
  const pairs = [
    [theme.ink, theme.paper],
    [theme.quiet, theme.paper],
    [theme.accents[topic], theme.paper],
    [theme.qrInk, theme.qrPaper],
  ] as const
  return pairs.map(([colour, on]) => contrastOf(colour, on)).filter((ratio) => ratio < least)
}

function findingsFor({ notice, centres }: Subject): RuleFinding[] {
  const used = new Set(centres.length > 0 ? centres.map(({ theme }) => theme) : (['light', 'dark'] as const))
  return [...used].flatMap((id) =>
    tooWeak(themes[id], topicOf(notice.details)).map((ratio) =>
      onNotice({ severity: 'error', message: 'weak', params: { ratio: ratio.toFixed(1).replace('.', ',') } }),
    ),
  )
}

export const contrast: Rule<'weak' | 'picture'> = {
  id: 'contrast',
  group: 'accessibility',
  severities: ['error'],
  languages: 'all',
  needsDictionary: false,
  sources: [wcag('1.4.3', 'Contrast (Minimum)')],
  messages,
  examples,
  check(subject) {
    const findings = findingsFor(subject)
    if (!subject.notice.picture) return outcomeOf(findings)
    return { result: 'needs-human', message: 'picture', params: {}, ...(findings.length > 0 && { findings }) }
  },
}
