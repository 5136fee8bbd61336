import type { FastifyInstance } from 'fastify'
import type { UiLanguage } from '../../../content/notice/common.ts'
import type { Member, SignedIn } from '../../auth/who.ts'
import type { Deps } from '../../deps.ts'
import { idempotent } from '../../plugins/idempotency.ts'
import { Refusal, refuse, wrongField } from '../../problems/refusal.ts'
import { audit } from '../../store/audit.ts'
import { findNotice, noticesPage, type StoredNotice } from '../../store/notices.ts'
import { placementsOf, versionsOf } from '../../store/placements.ts'
import { allOrNothing } from '../../store/transaction.ts'
import { readCursor, writeCursor } from '../input.ts'
import { wirePlacement } from '../placements/wire.ts'
import { registerRoute, type Handler } from '../register.ts'
import { discard } from './discard.ts'
import { begin, save } from './save.ts'
import {
  createNotice,
  discardNotice,
  getNotice,
  listNotices,
  submitNotice,
  updateNotice,
  whyNotice,
  withdrawNotice,
} from './schema.ts'
import { submit } from './submit.ts'
import { explain } from './why.ts'
import { wireNotices } from './wire.ts'
import { withdraw } from './withdraw.ts'

/** A member always has an organisation: the database holds to it. */
const member = (user: SignedIn): Member => ({ ...user, organisation: user.organisation ?? '' })

export function noticeRoutes(app: FastifyInstance, deps: Deps): void {
  const { db, now } = deps

  const answer = async (notice: StoredNotice | Refusal | null, language: UiLanguage) => {
    if (notice instanceof Refusal) return notice
    const [wire] = notice ? await wireNotices(db, [notice], { now: now(), language }) : []
    return wire ?? refuse('not-found')
  }

  const placements = async (id: string, language: UiLanguage) => {
    const rows = await placementsOf(db, [id])
    const versions = await versionsOf(db, rows)
    return rows.map((row) => wirePlacement(row, versions, { now: now(), language }))
  }

  /** Handing in the same version again changes nothing, and is answered as the first time. */
  const handIn: Handler<typeof submitNotice> = async ({ params, body, user, language }) => {
    const report = await allOrNothing(db, (trx) => submit(trx, params.id, body, member(user), deps, language))
    if (report instanceof Refusal) return report
    return { placements: await placements(params.id, language), findings: report.findings }
  }

  registerRoute(app, listNotices, async ({ query, user, language }) => {
    const after = query.cursor === undefined ? null : readCursor(query.cursor)
    if (query.cursor !== undefined && !after) return wrongField('/cursor', 'wrong-form')
    const { organisation } = member(user)
    const { notices, next } = await noticesPage(db, { organisation, after, limit: query.limit ?? 20 })
    return { items: await wireNotices(db, notices, { now: now(), language }), next: writeCursor(next) }
  })

  registerRoute(
    app,
    createNotice,
    idempotent(deps, {
      run: async ({ body, user, language }, id) =>
        // A first try whose process ended may have begun it already.
        answer(
          (await findNotice(db, id, member(user).organisation)) ??
            (await allOrNothing(db, (trx) => begin(trx, id, body, member(user), now()))),
          language,
        ),
      repeat: async ({ user, language }, id) =>
        answer(await findNotice(db, id, member(user).organisation), language),
    }),
  )

  registerRoute(app, getNotice, async ({ params, user, language }) =>
    answer(await findNotice(db, params.id, member(user).organisation), language),
  )

  registerRoute(app, updateNotice, async ({ params, body, user, language }) =>
    answer(
      await allOrNothing(db, (trx) => save(trx, params.id, body, member(user), deps, language)),
      language,
    ),
  )

  registerRoute(app, discardNotice, ({ params, query, user }) =>
    allOrNothing(db, async (trx) => {
      const refused = await discard(trx, params.id, query.version, member(user))
      if (refused) return refused
      const { organisation } = member(user)
      const event = {
        event: 'draft-deleted',
        actor: user.id,
        subject: params.id,
        facts: { organisation },
      } as const
      await audit(trx, event, now())
      return null
    }),
  )

  registerRoute(app, submitNotice, idempotent(deps, { run: handIn, repeat: handIn }))

  registerRoute(app, withdrawNotice, async ({ params, body, user, language }) => {
    const done = await allOrNothing(db, (trx) =>
      withdraw(trx, params.id, body.centreIds, member(user), now()),
    )
    return done ?? { placements: await placements(params.id, language) }
  })

  registerRoute(app, whyNotice, async ({ params, query, user, language }) =>
    explain(deps, { notice: params.id, screen: query.screen }, user, language),
  )
}
