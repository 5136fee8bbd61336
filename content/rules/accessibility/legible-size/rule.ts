import { arcMinutesOf, goodArcMinutes, leastArcMinutes } from '../../../templates/format.ts'
import { bodySteps } from '../../../templates/layout/sizes.ts'
import type { Rule, Subject } from '../../rule.ts'
import { onNotice, outcomeOf, type RuleFinding } from '../../spot.ts'
import { screenIds, slidesOf, type ShownSlide } from '../../slides.ts'
import { wcag } from '../../sources.ts'
import { examples } from './examples.ts'
import { messages } from './messages.ts'

type Key = 'small' | 'smallish'

/** What the reader must read: the small words of ours (topic, organisation) are not asked to be large. */
const read = new Set(['title', 'text', 'when', 'where', 'price', 'contact'])
const body = new Set(['text'])

/** The worst visual angle of these texts on the screens that share the layout, arc minutes; Infinity without any. */
const angleOf = ({ layout, screens }: ShownSlide, names: ReadonlySet<string>): number => {
  const px = Math.min(...layout.texts.filter(({ name }) => names.has(name)).map(({ fontPx }) => fontPx))
  return Math.min(...screens.map((screen) => arcMinutesOf(px, screen)))
}

/** Whether the body was set smaller than it could be, so that a shorter text would be larger. */
const wasShrunk = ({ layout }: ShownSlide) =>
  layout.texts.some(({ name, fontPx }) => name === 'text' && fontPx < bodySteps[0])

function findingsFor(subject: Subject): RuleFinding[] {
  const shown = slidesOf(subject).filter(
    ({ screens, layout }) => screens.length > 0 && layout.texts.length > 0,
  )
  const finding = (slides: ShownSlide[], message: Key): RuleFinding[] =>
    slides.length === 0
      ? []
      : [
          onNotice({
            severity: message === 'small' ? 'error' : 'warning',
            message,
            params: {},
            ...screenIds(slides),
          }),
        ]
  // A rounding of font sizes to whole pixels is no illegible letter.
  const isSmall = (slide: ShownSlide) => angleOf(slide, read) < leastArcMinutes - 0.05
  const isSmallish = (slide: ShownSlide) => wasShrunk(slide) && angleOf(slide, body) < goodArcMinutes
  return [
    ...finding(shown.filter(isSmall), 'small'),
    ...finding(
      shown.filter((slide) => !isSmall(slide) && isSmallish(slide)),
      'smallish',
    ),
  ]
}

export const legibleSize: Rule<Key> = {
  id: 'legible-size',
  group: 'accessibility',
  severities: ['error', 'warning'],
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
