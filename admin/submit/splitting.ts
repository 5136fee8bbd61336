import { signal, type ReadonlySignal } from '@preact/signals'
import type { Language } from '../../content/notice/common.ts'
import type { FieldSpec } from '../../content/templates/template.ts'
import type { PublicCentre } from '../../server/routes/centres/schema.ts'
import { createNotice, discardNotice, type Notice } from '../../server/routes/notices/schema.ts'
import type { Call, Problem } from '../api.ts'
import { previewsOf } from '../ui/previews.ts'
import { retryKeys } from '../ui/retry-key.ts'
import { inputOf, type Draft } from './draft.ts'
import { splitDraft } from './split.ts'

/** A notice that was cut in two: where its end is now, and what both texts were. */
export interface Split {
  second: Notice
  before: Draft['content']
  after: Draft['content']
}

export interface SplittingParts {
  call: Call
  draft: ReadonlySignal<Draft>
  change: (next: Partial<Draft>) => void
  fields: readonly FieldSpec[]
  organisation: { id: string; name: string }
  centres: readonly PublicCentre[]
}

/** Makes two notices of one: the end of the text becomes a draft of its own, stored first, so that no word is ever only half there. */
export function createSplitting({ call, draft, change, ...settings }: SplittingParts) {
  const split = signal<Split | null>(null)
  const busy = signal(false)
  const problem = signal<Problem | null>(null)
  const keyFor = retryKeys()
  let done = 0

  async function cut(language: Language): Promise<boolean> {
    const { content, centreIds } = draft.value
    const chosen = settings.centres.filter((centre) => centreIds.includes(centre.id))
    const halves = splitDraft(draft.value, language, { ...settings, previews: previewsOf(chosen) })
    if (!halves || busy.value) return false
    const body = inputOf(halves.second)
    busy.value = true
    // The same words cut again after an undo are another wish.
    const reply = await call(createNotice, { body, key: keyFor([done, body]) })
    busy.value = false
    problem.value = reply.ok ? null : reply.problem
    if (!reply.ok) return false
    done += 1
    if (draft.value.content !== content) {
      // Written on meanwhile: then the cut would lose words.
      await call(discardNotice, { params: { id: reply.answer.id }, query: { version: reply.answer.version } })
      return false
    }
    split.value = { second: reply.answer, before: content, after: halves.first.content }
    change({ content: halves.first.content })
    return true
  }

  /** Back to one notice; only while neither part was written on, so that nothing is lost. */
  async function undo(): Promise<boolean> {
    const last = split.value
    if (!last || busy.value || draft.value.content !== last.after) return false
    const { id, version } = last.second
    busy.value = true
    const reply = await call(discardNotice, { params: { id }, query: { version } })
    busy.value = false
    if (!reply.ok && reply.problem.status !== 404) {
      problem.value = reply.problem
      return false
    }
    problem.value = null
    split.value = null
    change({ content: last.before })
    return true
  }

  return { split, busy, problem, cut, undo }
}
