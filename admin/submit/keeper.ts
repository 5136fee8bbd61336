import type { TemplateId } from '../../content/notice/notice.ts'
import { forget, keysUnder, recall, remember } from '../ui/keep.ts'
import type { Draft } from './draft.ts'

/** A draft kept on this device as it is typed. */
export interface Kept {
  draft: Draft
  /** RFC 3339. */
  at: string
  /** The stored notice it changes, and the version it began from. */
  notice: string | null
  version: number | null
}

const prefix = 'aulataulu.draft'
const slot = (user: string, notice: string | null, template: TemplateId) =>
  `${prefix}.${user}.${notice ?? `new-${template}`}`

export function recallDraft(user: string, notice: string | null, template: TemplateId): Kept | null {
  return read(slot(user, notice, template))
}

function read(key: string): Kept | null {
  try {
    const kept = JSON.parse(recall(key) ?? 'null') as Kept | null
    if (!kept || typeof kept.draft?.content !== 'object') return null
    // Kept before there were answers.
    return { ...kept, draft: { ...kept.draft, answers: kept.draft.answers ?? [] } }
  } catch {
    return null
  }
}

export const keepDraft = (user: string, template: TemplateId, kept: Kept): boolean =>
  remember(slot(user, kept.notice, template), JSON.stringify(kept))

export const forgetDraft = (user: string, notice: string | null, template: TemplateId): void =>
  forget(slot(user, notice, template))

/** Drafts that only this device knows: begun and never saved to the server. */
export const newDrafts = (user: string): Kept[] =>
  (['event', 'activity', 'announcement'] as const).flatMap((template) => {
    const kept = recallDraft(user, null, template)
    return kept ? [kept] : []
  })

/** Every draft of this person that this device holds: new ones, and changes of stored notices. */
export const keptDrafts = (user: string): Kept[] =>
  keysUnder(`${prefix}.${user}.`).flatMap((key) => {
    const kept = read(key)
    return kept ? [kept] : []
  })

/** The device forgets this person's drafts, also those that it cannot read. */
export const forgetAllDrafts = (user: string): void => keysUnder(`${prefix}.${user}.`).forEach(forget)
