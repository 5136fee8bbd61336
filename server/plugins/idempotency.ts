import { createHash } from 'node:crypto'
import type { Deps } from '../deps.ts'
import { Refusal, refuse, wrongField } from '../problems/refusal.ts'
import type { Call, Handler } from '../routes/register.ts'
import type { Route } from '../routes/route.ts'
import { callDone, callUndone, claimCall, type KeyedCall } from '../store/idempotency-keys.ts'

/** A write, and how a repeat of it is answered. Both are given the id under which it is, or was, made. */
export interface Repeatable<R extends Route> {
  run(call: Call<R>, id: string): ReturnType<Handler<R>>
  /** Reads what the first call made, as it is now. */
  repeat(call: Call<R>, id: string): ReturnType<Handler<R>>
}

/**
 * A write that a client may repeat with the same `Idempotency-Key`: it is done once, over all processes and restarts, and a repeat is
 * answered by reading what it made. Two at once: the second waits for the first where both came here, else it is told to come again.
 * Refusals free the key: nothing has happened. Without a key `run` is given an id of no meaning to others.
 */
export function idempotent<const R extends Route>(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  { run, repeat }: Repeatable<R>,
): Handler<R> {
  /** Calls that are being done by this process. */
  const here = new Map<string, Promise<unknown>>()

  async function once(call: Call<R>, of: KeyedCall) {
    const claim = await claimCall(db, of, now())
    if (claim.is === 'other-body') return refuse('key-reused')
    if (claim.is === 'under-way') return refuse('under-way', { retryAfter: 2 })
    if (claim.is === 'done') return repeat(call, claim.resource)
    try {
      const answer = await run(call, claim.resource)
      await (answer instanceof Refusal ? callUndone(db, of) : callDone(db, of, now()))
      return answer
    } catch (error) {
      await callUndone(db, of).catch(() => undefined)
      throw error
    }
  }

  return async (call) => {
    const { request } = call
    const key = request.headers['idempotency-key']
    const user = request.caller.kind === 'user' ? request.caller.user.id : null
    if (key === undefined || user === null) return run(call, crypto.randomUUID())
    if (typeof key !== 'string' || key.length > 200 || key === '')
      return wrongField('/Idempotency-Key', 'too-long', 200)
    const bodyHash = createHash('sha256')
      .update(JSON.stringify(request.body ?? null))
      .digest()
    const path = (request.url.split('?')[0] ?? '').slice(0, 250)
    const of: KeyedCall = { user, call: `${request.method} ${path}`, key, bodyHash }
    const name = JSON.stringify([user, of.call, key])
    for (let other = here.get(name); other; other = here.get(name)) await other
    const mine = once(call, of)
    const ended = mine.then(
      () => undefined,
      () => undefined,
    )
    here.set(name, ended)
    try {
      return await mine
    } finally {
      here.delete(name)
    }
  }
}
