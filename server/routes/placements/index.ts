import type { FastifyInstance } from 'fastify'
import type { Command } from '../../../content/placement/command.ts'
import type { Reason, ReasonCode } from '../../../content/placement/reason.ts'
import type { SignedIn } from '../../auth/who.ts'
import type { Deps } from '../../deps.ts'
import { idempotent } from '../../plugins/idempotency.ts'
import { Refusal, refuse, wrongField } from '../../problems/refusal.ts'
import { carryOut } from '../../store/decisions.ts'
import { findHandedIn, versionsOf, type PlacementRow } from '../../store/placements.ts'
import { queuePage } from '../../store/queue.ts'
import { allOrNothing } from '../../store/transaction.ts'
import { readCursor, writeCursor } from '../input.ts'
import { registerRoute } from '../register.ts'
import { queueItems } from './item.ts'
import { refused } from './refused.ts'
import { decide, getPlacement, listPlacements, removePlacement } from './schema.ts'
import { wirePlacement } from './wire.ts'

export function placementRoutes(app: FastifyInstance, deps: Deps): void {
  const { db, now } = deps

  /** A placement of the caller's own centres. Another centre's is there, but not theirs. */
  const own = async (id: string, user: SignedIn): Promise<PlacementRow | Refusal> => {
    const row = await findHandedIn(db, id)
    if (!row) return refuse('not-found')
    return user.centres.includes(row.centre) ? row : refuse('not-yours')
  }

  /** Carries a liaison's command out in one transaction with its lines in the log. */
  const command = async (id: string, user: SignedIn, wanted: Command) => {
    const row = await own(id, user)
    if (row instanceof Refusal) return row
    return allOrNothing(db, async (trx) => {
      const done = await carryOut(trx, row, wanted, { actor: user.id, now: now() })
      if (!done.ok) return refused(done)
      const after = await findHandedIn(trx, id)
      return after ?? refuse('not-found')
    })
  }

  registerRoute(app, listPlacements, async ({ query, user, language }) => {
    const { state = 'awaiting', centre, limit = 50 } = query
    if (centre !== undefined && !user.centres.includes(centre)) return refuse('not-yours')
    const after = query.cursor === undefined ? null : readCursor(query.cursor)
    if (query.cursor !== undefined && !after) return wrongField('/cursor', 'wrong-form')
    const centres = centre === undefined ? user.centres : [centre]
    const { rows, next, total } = await queuePage(db, { centres, state, after, limit })
    const items = await queueItems(rows, deps, { language, user })
    if (items instanceof Refusal) return items
    return { items: items.filter((item) => item.state === state), next: writeCursor(next), total }
  })

  registerRoute(app, getPlacement, async ({ params, user, language }) => {
    const row = await own(params.id, user)
    if (row instanceof Refusal) return row
    const items = await queueItems([row], deps, { language, user })
    if (items instanceof Refusal) return items
    return items[0] ?? refuse('not-found')
  })

  registerRoute(
    app,
    decide,
    idempotent(deps, {
      run: async ({ params, body, user, language }) => {
        const { version, decision, reasonCode, note } = body
        if (decision !== 'approve' && saysNothing(body)) return wrongField('/note', 'required')
        const wanted: Command =
          decision === 'approve'
            ? { kind: decision, version }
            : { kind: decision, version, reason: reasonOf(reasonCode, note) }
        const row = await command(params.id, user, wanted)
        if (row instanceof Refusal) return row
        return wirePlacement(row, await versionsOf(db, [row]), { now: now(), language })
      },
      repeat: async ({ params, user, language }) => {
        const row = await own(params.id, user)
        if (row instanceof Refusal) return row
        return wirePlacement(row, await versionsOf(db, [row]), { now: now(), language })
      },
    }),
  )

  registerRoute(app, removePlacement, async ({ params, body, user, language }) => {
    if (saysNothing(body)) return wrongField('/note', 'required')
    const reason = reasonOf(body.reasonCode, body.note)
    const row = await command(params.id, user, { kind: 'remove', reason })
    if (row instanceof Refusal) return row
    return wirePlacement(row, await versionsOf(db, [row]), { now: now(), language })
  })
}

/** "Another reason" says nothing without the words that go with it. */
const saysNothing = ({
  reasonCode,
  note = '',
}: {
  reasonCode?: ReasonCode | undefined
  note?: string | undefined
}) => reasonCode === 'other' && note.trim() === ''

const reasonOf = (code: ReasonCode | undefined, note = ''): Reason | null =>
  code === undefined ? null : { code, note: note.trim() }
