import type { Box, Layout } from '../../../templates/layout.ts'
import type { Rule } from '../../rule.ts'
import { onNotice, outcomeOf } from '../../spot.ts'
import { screenIds, slidesOf } from '../../slides.ts'
import { examples } from './examples.ts'
import { messages } from './messages.ts'

const inside = (box: Box, safe: Box) =>
  box.x >= safe.x - 1 &&
  box.y >= safe.y - 1 &&
  box.x + box.width <= safe.x + safe.width + 1 &&
  box.y + box.height <= safe.y + safe.height + 1

/** Whether text or QR code reach into the outer 5 %, which some screens' frames hide. */
const reachesOut = ({ texts, qr, safe }: Layout) =>
  [...texts, ...(qr ? [qr] : [])].some((box) => !inside(box, safe))

export const safeArea: Rule<'outside'> = {
  id: 'safe-area',
  group: 'accessibility',
  severities: ['warning'],
  languages: 'all',
  needsDictionary: false,
  sources: [
    {
      title: 'EBU R 95: Safe areas for 16:9 television production',
      url: 'https://tech.ebu.ch/publications/r095',
    },
  ],
  messages,
  examples,
  check(subject) {
    const shown = slidesOf(subject)
    if (shown.length === 0) return { result: 'not-applicable' }
    const outside = shown.filter(({ layout }) => reachesOut(layout))
    if (outside.length === 0) return { result: 'pass' }
    return outcomeOf([
      onNotice({ severity: 'warning', message: 'outside', params: {}, ...screenIds(outside) }),
    ])
  },
}
