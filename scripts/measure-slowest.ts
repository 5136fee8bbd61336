// Times one check of texts made to be slow; printed by measure-rules.ts. No test asserts these times.
import type { Morphology } from '../content/language/index.ts'
import type { NoticeContent } from '../content/notice/notice.ts'
import { screens } from '../content/samples/screens.ts'
import { check, subjectOf } from '../content/rules/index.ts'
import { nastyTexts } from '../content/rules/nasty.ts'
import { templateOf } from '../content/templates/index.ts'

const now = 1_795_428_000_000
const rounds = 6

const shapes: readonly [string, (text: string) => NoticeContent][] = [
  ['the text alone', (text) => ({ template: 'announcement', content: { fi: { title: 'Kerho', text } } })],
  [
    'all five fields',
    (text) => ({
      template: 'event',
      content: { fi: { title: text, text, where: text, price: text, contact: text } },
    }),
  ],
]

/** Milliseconds by the clock of the first check, and of processor time of the best one after it, so that what else the machine does counts little. */
function timed(notice: NoticeContent, morphology: Morphology | null) {
  const once = () => {
    const [from, used] = [performance.now(), process.cpuUsage()]
    check(subjectOf({ notice, template: templateOf(notice.template), screens, morphology, now }))
    const { user, system } = process.cpuUsage(used)
    return { clock: performance.now() - from, processor: (user + system) / 1000 }
  }
  const first = once().clock
  const again = Math.min(...Array.from({ length: rounds }, () => once().processor))
  return { first, again }
}

/** Prints a row a text, the slowest first, on all the sample screens. */
export function measureSlowest(morphology: Morphology | null): void {
  const rows = shapes.flatMap(([shape, noticeOf]) =>
    [...nastyTexts].map(([name, text]) => ({
      name: `${name}: ${shape}`,
      ...timed(noticeOf(text), morphology),
    })),
  )
  rows.sort((a, b) => b.again - a.again)
  console.log(
    `\nslowest: one check of 5,000 characters, alone or in every field, on ${screens.length} screens`,
  )
  console.log('                                               first (clock)  again (processor), ms')
  for (const { name, first, again } of rows)
    console.log(`${name.padEnd(48)} ${first.toFixed(1).padStart(11)}  ${again.toFixed(1).padStart(17)}`)
}

/** By itself: `node scripts/run.mjs scripts/measure-slowest.ts`. */
export async function main(): Promise<void> {
  const { dictionaryForTests } = await import('../content/language/fi/measure/dictionary.ts')
  measureSlowest(dictionaryForTests())
}
