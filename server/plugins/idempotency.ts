import { hashSecret } from '../auth/secret.ts'
import { Refusal, refuse, wrongField } from '../problems/refusal.ts'
import type { Handler } from '../routes/register.ts'
import type { Route } from '../routes/route.ts'

/** Answers kept, and for how long. Beyond either the oldest go. */
const most = 2_000
const longestMs = 24 * 60 * 60_000

interface Kept {
  at: number
  body: string
  answer: Promise<unknown>
}

/**
 * A write that a client may repeat with the same `Idempotency-Key`: the second call gets the first one's answer and does nothing.
 * Kept in memory: a key covers the seconds in which a connection breaks and a client tries again; after a restart, hand-in and
 * decision are guarded by their version anyway, and a draft made twice harms nobody. Refusals are not kept: nothing has happened.
 */
export function idempotent<const R extends Route>(now: () => number, handler: Handler<R>): Handler<R> {
  const kept = new Map<string, Kept>()
  return async (call) => {
    const { request } = call
    const key = request.headers['idempotency-key']
    if (key === undefined) return handler(call)
    if (typeof key !== 'string' || key.length > 200 || key === '')
      return wrongField('/Idempotency-Key', 'too-long', 200)
    const caller = request.caller.kind === 'user' ? request.caller.user.id : ''
    const name = JSON.stringify([caller, request.url, key])
    const body = hashSecret(JSON.stringify(request.body ?? null)).toString('base64')

    forget(kept, now())
    const earlier = kept.get(name)
    if (earlier) {
      if (earlier.body !== body) return refuse('key-reused')
      return earlier.answer as ReturnType<Handler<R>>
    }
    const answer = handler(call)
    kept.set(name, { at: now(), body, answer })
    const drop = () => kept.delete(name)
    answer.then((result) => result instanceof Refusal && drop(), drop)
    return answer
  }
}

/** Entries stand in the order in which they came. */
function forget(kept: Map<string, Kept>, now: number): void {
  for (const [name, { at }] of kept) {
    if (kept.size <= most && now - at < longestMs) return
    kept.delete(name)
  }
}
