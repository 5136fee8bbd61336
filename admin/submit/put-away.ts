import { getNotice } from '../../server/routes/notices/schema.ts'
import type { Call } from '../api.ts'
import { retryKeys, type KeyFor } from '../ui/retry-key.ts'
import { draftOf, handedIn, inputOf, type Draft } from './draft.ts'
import { forgetDraft, keptDrafts, recallDraft, type Kept } from './keeper.ts'
import { save } from './send.ts'

/**
 * A draft that only this device holds, and why the server does not: a date is half written; it changes a notice that centres have, so
 * that saving it would send it to them; the server did not take it.
 */
export interface Left {
  kept: Kept
  why: 'unfinished' | 'handed-in' | 'not-taken'
}

/**
 * Before signing out: brings what this device holds of the person's drafts to the server, and lets the device forget what stands there.
 * Nothing is sent to a centre by it. Answers what could not be brought; those are still on the device.
 */
export function createPutAway(call: Call): (user: string, today: string) => Promise<Left[]> {
  // A draft tried again has the key of its first try: it is not begun twice.
  const keys = new Map<string, KeyFor>()
  const keyFor = ({ notice, draft }: Kept): KeyFor => {
    const name = notice ?? draft.template
    const known = keys.get(name) ?? retryKeys()
    keys.set(name, known)
    return known
  }
  return async (user, today) => {
    const left: Left[] = []
    for (const kept of keptDrafts(user)) {
      const why = await bring(call, kept, today, keyFor(kept))
      const { notice, draft } = kept
      // Another window may have written on meanwhile.
      const isSame = JSON.stringify(recallDraft(user, notice, draft.template)) === JSON.stringify(kept)
      if (why === null && isSame) forgetDraft(user, notice, draft.template)
      else left.push({ kept, why: why ?? 'not-taken' })
    }
    return left
  }
}

/** Null: the server has it all. */
async function bring(
  call: Call,
  { draft, notice: id, version }: Kept,
  today: string,
  keyFor: KeyFor,
): Promise<Left['why'] | null> {
  if (id === null) {
    if (isBlank(draft)) return null
    if (!isWhole(draft)) return 'unfinished'
    return (await save(call, draft, null, keyFor)).ok ? null : 'not-taken'
  }
  const found = await call(getNotice, { params: { id } })
  if (!found.ok) return 'not-taken'
  const stored = found.answer
  if (isWhole(draft) && written(draft) === written(draftOf(stored, today))) return null
  if (handedIn(stored)) return 'handed-in'
  if (!isWhole(draft)) return 'unfinished'
  const notice = { ...stored, version: version ?? stored.version }
  return (await save(call, draft, notice, keyFor)).ok ? null : 'not-taken'
}

const written = (draft: Draft): string => JSON.stringify(sorted(inputOf(draft)))

/** Members in one order, so that equal drafts are equal texts. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([name, inner]) => [name, sorted(inner)]))
}

/** Nothing was written, or all of it was taken out again. */
const isBlank = (draft: Draft): boolean => {
  const { content, details = {}, picture } = inputOf(draft)
  return Object.keys(content).length === 0 && Object.keys(details).length === 0 && !picture
}

/** Does what would be sent hold all that was written? Half dates, and an end before its beginning, are not sent. */
export function isWhole(draft: Draft): boolean {
  const input = inputOf(draft)
  const details = Object.entries(draft.details).filter(([, value]) => value.trim() !== '')
  return (
    details.every(([name]) => input.details?.[name as keyof typeof input.details] !== undefined) &&
    (draft.validFrom === '' || input.validFrom !== undefined) &&
    (draft.validUntil === '' || input.validUntil !== undefined)
  )
}
