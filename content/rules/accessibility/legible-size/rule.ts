import { arcMinutesOf, goodArcMinutes, leastArcMinutes } from '../../../templates/format.ts'
import type { Rule, Subject } from '../../rule.ts'
import { onNotice, outcomeOf, type RuleFinding } from '../../spot.ts'
import { screenIds, screenNames, slidesOf, type ShownSlide } from '../../slides.ts'
import { wcag } from '../../sources.ts'
import { examples } from './examples.ts'
import { messages } from './messages.ts'

type Key = 'small' | 'smallish'

/** What the reader must read: the small words of ours (topic, organisation) are not asked to be large. */
const read = new Set(['title', 'text', 'when', 'where', 'price', 'contact'])

/** Visual angle of the smallest letter to be read, arc minutes, on the worst of the screens that share the layout. */
function smallestOf({ layout, screens }: ShownSlide): number {
  const sizes = layout.texts.filter(({ name }) => read.has(name)).map(({ fontPx }) => fontPx)
  const px = Math.min(...sizes)
  return Math.min(...screens.map((screen) => arcMinutesOf(px, screen)))
}

function findingsFor(subject: Subject): RuleFinding[] {
  const shown = slidesOf(subject).filter(
    ({ screens, layout }) => screens.length > 0 && layout.texts.length > 0,
  )
  const finding = (slides: ShownSlide[], message: Key): RuleFinding[] =>
    slides.length === 0
      ? []
      : [
          onNotice({
            severity: message === 'small' ? 'error' : 'hint',
            message,
            params: { screens: screenNames(slides) },
            ...screenIds(slides),
          }),
        ]
  const measured = shown.map((slide) => ({ slide, angle: smallestOf(slide) }))
  // A rounding of font sizes to whole pixels is no illegible letter.
  const small = measured.filter(({ angle }) => angle < leastArcMinutes - 0.05)
  const smallish = measured.filter(({ angle }) => angle >= leastArcMinutes - 0.05 && angle < goodArcMinutes)
  return [
    ...finding(
      small.map(({ slide }) => slide),
      'small',
    ),
    ...finding(
      smallish.map(({ slide }) => slide),
      'smallish',
    ),
  ]
}

export const legibleSize: Rule<Key> = {
  id: 'legible-size',
  group: 'accessibility',
  severities: ['error', 'hint'],
  languages: 'all',
  needsDictionary: false,
  sources: [{ title: 'ISO 9241-303:2011, character height' }, wcag('1.4.4', 'Resize text')],
  messages,
  examples,
  check: (subject) =>
    subject.screens.length > 0 && slidesOf(subject).length > 0
      ? outcomeOf(findingsFor(subject))
      : { result: 'not-applicable' },
}
