import type { Transaction } from 'kysely'
import type { UiLanguage } from '../../../content/notice/common.ts'
import { standing } from '../../../content/rules/answers.ts'
import type { Member } from '../../auth/who.ts'
import type { Deps } from '../../deps.ts'
import { refuse, Refusal, wrongField } from '../../problems/refusal.ts'
import { carryOut } from '../../store/decisions.ts'
import { chooseCentres, moveDrafts } from '../../store/drafts.ts'
import { answersOf, replaceAnswers } from '../../store/finding-answers.ts'
import { addVersion, findNotice, insertNotice, type StoredNotice } from '../../store/notices.ts'
import { placementsOf } from '../../store/placements.ts'
import type { Tables } from '../../store/tables.ts'
import { isSame, validityOf, type StoredVersion } from '../../store/versions.ts'
import { readNotice } from '../input.ts'
import { refused } from '../placements/refused.ts'
import { completeReport } from './complete.ts'
import { findKnown } from './known.ts'
import type { NoticeInput } from './schema.ts'

type Trx = Transaction<Tables>

/** Begins a draft under this id in the caller's transaction. */
export async function begin(
  trx: Trx,
  id: string,
  input: NoticeInput,
  user: Member,
  now: number,
): Promise<StoredNotice | Refusal> {
  const read = readNotice(input)
  if (read instanceof Refusal) return read
  const centreIds = input.centreIds ?? []
  const wordless = withoutWords(input)
  if (wordless) return wordless
  const known = await findKnown(trx, user, { centreIds, media: read.content.picture?.media })
  if (known instanceof Refusal) return known
  const version: StoredVersion = { ...read, notice: id, version: 1 }
  await insertNotice(trx, { organisation: user.organisation, author: user.id, now }, version)
  await chooseCentres(trx, { ...version, centres: known.centres.map(({ id }) => id), now })
  await keepAnswers(trx, version, input.answers, { author: user.id, now })
  return (await findNotice(trx, version.notice, user.organisation)) ?? refuse('not-found')
}

/**
 * Saves in the caller's transaction. A change of what is shown is a new version; where the notice is handed in, that version goes
 * to each centre's queue, or is refused while it has errors.
 */
export async function save(
  trx: Trx,
  id: string,
  input: NoticeInput,
  user: Member,
  deps: Deps,
  language: UiLanguage,
): Promise<StoredNotice | Refusal> {
  const read = readNotice(input)
  if (read instanceof Refusal) return read
  const wordless = withoutWords(input)
  if (wordless) return wordless
  const before = await findNotice(trx, id, user.organisation, 'locked')
  if (!before) return refuse('not-found')
  const currentVersion = before.latest.version
  if (input.version !== undefined && input.version !== currentVersion)
    return refuse('stale-version', { currentVersion })

  const media = read.content.picture?.media
  const chosen = await findKnown(trx, user, { centreIds: input.centreIds ?? [], media })
  if (chosen instanceof Refusal) return chosen

  const next: StoredVersion = { ...read, notice: id, version: currentVersion + 1 }
  const isChanged = !isSame(before.latest, next)
  if (isChanged) {
    const stopped = await revise(trx, next, user, deps, language)
    if (stopped) return stopped
  }
  await keepAnswers(trx, next, input.answers, { author: user.id, now: deps.now() })
  if (input.centreIds) {
    const version = isChanged ? next.version : currentVersion
    await chooseCentres(trx, {
      notice: id,
      version,
      centres: chosen.centres.map((centre) => centre.id),
      now: deps.now(),
    })
  }
  return (await findNotice(trx, id, user.organisation)) ?? refuse('not-found')
}

/** A reason of one's own is words. */
function withoutWords({ answers = [] }: NoticeInput): Refusal | null {
  const at = answers.findIndex(({ reason, text }) => reason === 'own' && text.trim() === '')
  return at < 0 ? null : wrongField(`/answers/${at}/text`, 'required')
}

/** Answers belong to the notice and not to a version: those whose words are gone go with them. */
async function keepAnswers(
  trx: Trx,
  { notice, content }: StoredVersion,
  given: NoticeInput['answers'],
  by: { author: string; now: number },
): Promise<void> {
  const answers = given ?? (await answersOf(trx, [notice]))(notice)
  await replaceAnswers(trx, notice, standing(answers, content), by)
}

const live = new Set(['awaiting', 'approved', 'change-requested', 'declined', 'removed'])

/** Writes the new version and sends it to the queue of each centre where the notice lives; answers why not, and all is undone. */
async function revise(
  trx: Trx,
  next: StoredVersion,
  user: Member,
  deps: Deps,
  language: UiLanguage,
): Promise<Refusal | null> {
  const centres = (await placementsOf(trx, [next.notice]))
    .filter(({ state }) => live.has(state))
    .map(({ centre }) => centre)
  if (centres.length > 0) {
    const known = await findKnown(trx, user, { centreIds: centres, media: next.content.picture?.media })
    const report =
      known instanceof Refusal ? known : await completeReport(next, known, deps, { language, user })
    if (report instanceof Refusal) return report
  }
  const now = deps.now()
  await addVersion(trx, next, user.id, now)
  await moveDrafts(trx, next.notice, next.version)
  const validity = validityOf(next)
  for (const centre of centres) {
    if (!validity) break
    const command = { kind: 'revise' as const, version: next.version, validity }
    const done = await carryOut(trx, { notice: next.notice, centre }, command, { actor: user.id, now })
    // What time has ended meanwhile stays ended: the organisation hands it in anew.
    if (!done.ok && done.reason !== 'already-ended') return refused(done)
  }
  return null
}
