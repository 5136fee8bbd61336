import fc from 'fast-check'
import { expect, test } from 'vitest'
import { centres } from '../../content/samples/centres.ts'
import { screens } from '../../content/samples/screens.ts'
import type { Command } from '../../content/placement/command.ts'
import { decide } from '../../content/placement/decide.ts'
import type { Reason } from '../../content/placement/reason.ts'
import { onScreen, type Placement, type Validity } from '../../content/placement/state.ts'
import { playlistFor, type ApprovedNotice, type PlaylistBody } from '../../content/playlist/playlist-for.ts'
import { slideAt } from '../../content/playlist/rotation.ts'

const hour = 3_600_000
const begin = Date.parse('2026-10-20T05:00:00Z')
const reason: Reason = { code: 'other', note: '' }
const screen = { ...screens[0]!, hours: null }
const centre = centres.find(({ id }) => id === screen.centre)!

/** One thing that somebody tries, after some time: on which of two notices, naming which version. */
const step = fc.record({
  after: fc.oneof({ weight: 3, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(30 * hour) }),
  notice: fc.constantFrom(0, 1),
  kind: fc.constantFrom<Command['kind'][]>(
    ...(['submit', 'revise', 'approve', 'request-change', 'decline', 'withdraw', 'remove', 'end'] as const),
    ...(['revise', 'approve', 'approve'] as const),
  ),
  back: fc.constantFrom(0, 0, 0, 0, 1),
  starts: fc.integer({ min: -20, max: 4 }),
  lasts: fc.integer({ min: 1, max: 100 }),
})
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

/** How most stories begin: both notices are handed in and one is approved. */
const opening: Step[] = [
  { after: 1, notice: 0, kind: 'submit', back: 0, starts: -5, lasts: 60 },
  { after: 1, notice: 0, kind: 'approve', back: 0, starts: 0, lasts: 1 },
  { after: 1, notice: 1, kind: 'submit', back: 0, starts: 2, lasts: 90 },
]
const story = fc
  .tuple(fc.boolean(), fc.array(step, { maxLength: 40, size: 'max' }))
  .map(([opened, steps]) => (opened ? [...opening, ...steps] : steps))

/** A notice with all its versions, and what the test itself has noted of them. */
interface Book {
  placement: Placement | null
  versions: Validity[]
  /** The version that a person approved and that nobody has taken off since, as the test understands the promise. */
  allowed: number | null
}

const commandOf = ({ kind, back, starts, lasts }: Step, book: Book, now: number): Command => {
  const validity = { from: now + starts * hour, until: now + (starts + lasts) * hour }
  const version = Math.max(1, book.versions.length - back)
  if (kind === 'submit' && book.versions.length > 0 && back === 1)
    return { kind, version, validity: book.versions[version - 1]! }
  if (kind === 'submit' || kind === 'revise') return { kind, version: book.versions.length + 1, validity }
  if (kind === 'withdraw' || kind === 'end') return { kind }
  if (kind === 'remove') return { kind, reason }
  if (kind === 'approve' || kind === 'choose') return { kind, version }
  return { kind, version, reason }
}

/** Writes into the book what was carried out. Independent of `decide`: only of which commands it let through. */
function note(book: Book, command: Command): void {
  if (command.kind === 'submit' || command.kind === 'revise')
    book.versions[command.version - 1] = command.validity
  if (command.kind === 'approve') book.allowed = command.version
  if (['request-change', 'decline', 'withdraw', 'remove'].includes(command.kind)) book.allowed = null
}

const validAt = (book: Book, version: number, at: number) => {
  const { from, until } = book.versions[version - 1]!
  return from <= at && at < until
}

function playlistAt(books: Book[], now: number): PlaylistBody {
  const approved = books.flatMap(({ placement }, n): ApprovedNotice[] => {
    const shown = placement && onScreen(placement)
    const content = { template: 'announcement', content: { fi: { title: `v${shown?.version}` } } } as const
    const organisation = { id: `org-${n}`, name: 'Yhdistys', kind: 'association' }
    return shown ? [{ notice: `n${n}`, organisation, content, media: [], shown }] : []
  })
  return playlistFor({ screen, centre, approved, earlier: [], now, wordsOf: () => 10, fits: () => true }).body
}

test('no sequence of commands and hours puts an unapproved, since-edited or expired version on screen', () => {
  let shownAtAll = 0
  fc.assert(
    fc.property(story, fc.array(fc.nat(40 * hour), { maxLength: 8 }), (steps, later) => {
      const books: Book[] = [0, 1].map(() => ({ placement: null, versions: [], allowed: null }))
      let now = begin
      for (const one of steps) {
        now += one.after
        const book = books[one.notice]!
        const command = commandOf(one, book, now)
        const decision = decide(book.placement, command, now)
        if (decision.ok) {
          book.placement = decision.after
          note(book, command)
        }
        const playlist = playlistAt(books, now)
        for (const at of [now, ...later.map((ms) => now + ms)]) {
          const { slide } = slideAt(playlist, at)
          if (!slide) continue
          shownAtAll++
          const shown = books[Number(slide.notice.slice(1))]!
          const title = slide.content.fi?.['title']
          if (
            slide.version !== shown.allowed ||
            title !== `v${shown.allowed}` ||
            !validAt(shown, slide.version, at)
          )
            throw new Error(`version ${slide.version} (${title}) is shown; allowed is ${shown.allowed}`)
        }
      }
    }),
    { numRuns: 200 },
  )
  expect(shownAtAll).toBeGreaterThan(500)
})

test('a refused command changes nothing, and a decision is refused unless it names the version that waits', () => {
  fc.assert(
    fc.property(story, (steps) => {
      const book: Book = { placement: null, versions: [], allowed: null }
      let now = begin
      for (const one of steps) {
        now += one.after
        const before = structuredClone(book.placement)
        const command = commandOf(one, book, now)
        const decision = decide(book.placement, command, now)
        expect(book.placement).toEqual(before)
        if (!decision.ok) continue
        const judged = ['approve', 'request-change', 'decline'].includes(command.kind)
        const waits =
          before?.state === 'awaiting' && 'version' in command && before.version === command.version
        expect(!judged || waits).toBe(true)
        book.placement = decision.after
        note(book, command)
      }
    }),
  )
})

test('what is approved and valid is in the playlist: nothing is lost either', () => {
  const handed = decide(
    null,
    { kind: 'submit', version: 1, validity: { from: begin, until: begin + hour } },
    begin,
  )
  const approved = decide(handed.ok ? handed.after : null, { kind: 'approve', version: 1 }, begin + 5)
  const books = [{ placement: approved.ok ? approved.after : null, versions: [], allowed: 1 }]
  const playlist = playlistAt(books, begin + 5)
  expect(slideAt(playlist, begin + 5).slide?.version).toBe(1)
  expect(slideAt(playlist, begin + hour - 1).slide?.version).toBe(1)
  expect(slideAt(playlist, begin + hour).slide).toBeNull()
})
