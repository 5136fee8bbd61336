import type { FastifyInstance } from 'fastify'
import type { Screen } from '../../../content/notice/screen.ts'
import { whyImpossible } from '../../../content/rules/possible-screen.ts'
import type { AuditEvent, AuditEvents, ToAudit } from '../../audit/events.ts'
import type { SignedIn } from '../../auth/who.ts'
import type { Deps } from '../../deps.ts'
import { misfitsOn } from '../../playlist/misfits.ts'
import { Refusal, refuse, wrongField } from '../../problems/refusal.ts'
import { audit } from '../../store/audit.ts'
import type { Db } from '../../store/database.ts'
import { publicCentres } from '../../store/centres.ts'
import { notify } from '../../store/changes.ts'
import { pairByCode, readUserCode } from '../../store/pairings.ts'
import { revokeTokens } from '../../store/screen-tokens.ts'
import { findScreen, insertScreen, screensWithState, updateScreen } from '../../store/screens.ts'
import { allOrNothing } from '../../store/transaction.ts'
import { registerRoute } from '../register.ts'
import * as routes from './schema.ts'

/** Whose screens a person may see and change; null: all. */
const centresOf = ({ role, centres }: SignedIn): string[] | null =>
  role === 'coordinator' || role === 'operator' ? null : centres
const isTheirs = (user: SignedIn, centre: string): boolean => centresOf(user)?.includes(centre) ?? true

export function screenRoutes(app: FastifyInstance, { db, now, playlists }: Deps): void {
  const own = async (id: string, user: SignedIn): Promise<Screen | Refusal> => {
    const screen = await findScreen(db, id)
    if (!screen) return refuse('not-found')
    return isTheirs(user, screen.centre) ? screen : refuse('not-yours')
  }
  const withState = async (id: string) =>
    (await screensWithState(db, { ids: [id], centres: null }, now()))[0] ?? refuse('not-found')

  /** The screen as it is now, and what does not fit it. */
  const saved = async (id: string) => {
    const screen = await withState(id)
    return screen instanceof Refusal ? screen : { ...screen, misfits: await misfitsOn(db, screen, now()) }
  }
  const log = <E extends AuditEvent>(trx: Db, user: SignedIn, event: E, id: string, facts: AuditEvents[E]) =>
    audit(trx, { event, actor: user.id, subject: id, facts } as ToAudit, now())

  registerRoute(app, routes.listScreens, async ({ user }) => ({
    screens: await screensWithState(db, { centres: centresOf(user) }, now()),
  }))

  registerRoute(app, routes.createScreen, async ({ body, user }) => {
    if (!isTheirs(user, body.centre)) return refuse('not-yours')
    const impossible = refusedShape(body)
    if (impossible) return impossible
    if ((await publicCentres(db, [body.centre])).length === 0)
      return wrongField('/centre', 'unknown-id', body.centre)
    const id = await allOrNothing(db, async (trx) => {
      await notify(trx, body)
      const made = await insertScreen(trx, body)
      const { centre, name } = body
      await log(trx, user, 'screen-made', made, { centre, name })
      return made
    })
    return id instanceof Refusal ? id : saved(id)
  })

  registerRoute(app, routes.updateScreen, async ({ params, body, user }) => {
    const screen = await own(params.id, user)
    if (screen instanceof Refusal) return screen
    // What was wrong already may stay while something else is mended: only what this call says is looked at.
    const impossible = refusedShape({ ...screen, ...body }, body)
    if (impossible) return impossible
    await allOrNothing(db, async (trx) => {
      const after = { ...screen, ...body }
      await updateScreen(trx, screen.id, after)
      await notify(trx, screen)
      const { centre } = screen
      await log(trx, user, 'screen-changed', screen.id, { centre, changed: changedIn(screen, after) })
    })
    return saved(screen.id)
  })

  registerRoute(app, routes.screenMisfits, async ({ params, user }) => {
    const screen = await own(params.id, user)
    return screen instanceof Refusal ? screen : { misfits: await misfitsOn(db, screen, now()) }
  })

  registerRoute(app, routes.pairScreen, async ({ body, user }) => {
    const screen = await own(body.screenId, user)
    if (screen instanceof Refusal) return screen
    const paired = await allOrNothing(db, async (trx) => {
      const wanted = { userCode: readUserCode(body.userCode), screen: screen.id, by: user.id }
      if (!(await pairByCode(trx, wanted, now()))) return refuse('unknown-code')
      await notify(trx, screen)
      await log(trx, user, 'screen-paired', screen.id, { centre: screen.centre })
    })
    return paired instanceof Refusal ? paired : withState(screen.id)
  })

  registerRoute(app, routes.revokeScreen, async ({ params, user }) => {
    const screen = await own(params.id, user)
    if (screen instanceof Refusal) return screen
    await allOrNothing(db, async (trx) => {
      await revokeTokens(trx, screen.id, now())
      await notify(trx, screen)
      await log(trx, user, 'screen-revoked', screen.id, { centre: screen.centre })
    })
    return withState(screen.id)
  })

  registerRoute(app, routes.screenPlaylist, async ({ params, user, reply }) => {
    const screen = await own(params.id, user)
    if (screen instanceof Refusal) return screen
    const playlist = await playlists.playlistOf(screen.id)
    if (!playlist) return refuse('not-found')
    reply.header('cache-control', 'no-store').header('content-type', 'application/json; charset=utf-8')
    return reply.send(playlist.at(now()))
  })
}

/** The names of what is another than before. */
const changedIn = (before: Screen, after: Screen): string[] =>
  (Object.keys(after) as (keyof Screen)[]).filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  )

/** The shape's members: one of them makes the others wrong too. */
const shape: readonly string[] = ['widthPx', 'heightPx', 'diagonalInches', 'viewingDistanceM']

/** Refuses what there cannot be, each at its field. `said`: what this call says of the screen. */
function refusedShape(screen: Parameters<typeof whyImpossible>[0], said: object = screen): Refusal | null {
  const isSaid = (member: string) =>
    member in said || (shape.includes(member) && shape.some((one) => one in said))
  const errors = whyImpossible(screen)
    .filter(({ member }) => isSaid(member))
    .map(({ member, code }) => ({ pointer: `/${member}`, code }))
  return errors.length > 0 ? refuse('invalid-input', { errors }) : null
}
