import type { UiLanguage } from '../content/notice/common.ts'
import type { Media } from '../server/routes/media/schema.ts'
import type { AnswerOf, BodyOf, ParamsOf, Problem, QueryOf, Route } from '../server/routes/route.ts'

export type { Problem }

/** What a call came to: a refusal is a value, also when the network was the one to refuse. */
export type Reply<T> = { ok: true; answer: T } | { ok: false; problem: Problem }

type Part<Name extends string, T> = [T] extends [undefined] ? { [K in Name]?: never } : { [K in Name]: T }

export type Asked<R extends Route> = Part<'params', ParamsOf<R>> &
  Part<'body', BodyOf<R>> & {
    query?: QueryOf<R>
    /** Idempotency-Key: the same for every try of the same wish. */
    key?: string
    signal?: AbortSignal
  }

export type Call = <R extends Route>(route: R, asked: Asked<R>) => Promise<Reply<AnswerOf<R>>>
/** `onProgress` gets 0..1. */
export type Upload = (
  file: File,
  onProgress: (share: number) => void,
  signal?: AbortSignal,
) => Promise<Reply<Media>>

export interface ClientSettings {
  fetch: typeof fetch
  language: () => UiLanguage
  /** Told when an answer says that the session is over. */
  onSignedOut: () => void
  /** Waits, milliseconds; a test need not. */
  wait?: (ms: number) => Promise<unknown>
}

/** How often a call is tried while the server's database is away: it comes back within seconds, or a person is told. */
const tries = 4
const aSecond = 1000
const waiting = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** A problem that arises on this side. Codes: `network`, `aborted`, `bad-answer`. */
export const ownProblem = (code: 'network' | 'aborted' | 'bad-answer', status = 0): Problem => ({
  type: 'about:blank',
  title: code,
  status,
  code,
})

/** Fills `:id` into a route's url and adds the query; undefined parts are left out. */
export function address(url: string, params: object = {}, query: object = {}): string {
  const path = url.replace(/:([a-z]+)/gi, (_, name: string) =>
    encodeURIComponent(String((params as Record<string, unknown>)[name])),
  )
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined && value !== '')
  const search = new URLSearchParams(pairs.map(([name, value]) => [name, String(value)])).toString()
  return search ? `${path}?${search}` : path
}

/**
 * Reads an answer's body as a reply: an answer where the route names the status (health answers by 503 too), else a
 * refusal; one without a problem document becomes `bad-answer`.
 */
export function replyOf<T>(route: Pick<Route, 'answers'>, status: number, text: string): Reply<T> {
  const ok = status in route.answers
  if (ok && text === '') return { ok: true, answer: null as T }
  try {
    const body = JSON.parse(text) as T & Partial<Problem>
    if (ok) return { ok: true, answer: body }
    if (typeof body.code === 'string')
      return { ok: false, problem: { type: 'about:blank', title: '', ...body, code: body.code, status } }
  } catch {
    // falls through: what is no JSON is no answer of ours
  }
  return { ok: false, problem: ownProblem('bad-answer', status) }
}

/** The typed client: everything the admin asks of the server goes through it. Never throws. */
export function createClient(settings: ClientSettings): Call {
  return async (route, asked) => {
    const headers: Record<string, string> = {
      accept: 'application/json',
      'accept-language': settings.language(),
    }
    if (asked.body !== undefined) headers['content-type'] = 'application/json'
    if (asked.key) headers['idempotency-key'] = asked.key
    const init: RequestInit = { method: route.method, headers, credentials: 'same-origin' }
    if (asked.body !== undefined) init.body = JSON.stringify(asked.body)
    if (asked.signal) init.signal = asked.signal
    // Only what may be asked twice: a reading, and a wish that has its key.
    const mayRepeat = route.method === 'GET' || asked.key !== undefined
    const answerOf = async (ask: () => Promise<Response>) => {
      for (let left = mayRepeat ? tries - 1 : 0; ; left--) {
        const response = await ask()
        const text = await response.text()
        if (left === 0 || response.status !== 503 || !text.includes('"database-away"'))
          return { response, text }
        const seconds = Number(response.headers.get('retry-after')) || 2
        await (settings.wait ?? waiting)(Math.min(seconds, 5) * aSecond)
      }
    }
    try {
      const { response, text } = await answerOf(() =>
        settings.fetch(address(route.url, asked.params, asked.query), init),
      )
      // The session's own routes say 401 of a wrong password; elsewhere it means that the session is over.
      if (response.status === 401 && route.url !== '/api/session') settings.onSignedOut()
      return replyOf(route, response.status, text)
    } catch {
      return { ok: false, problem: ownProblem(asked.signal?.aborted ? 'aborted' : 'network') }
    }
  }
}
