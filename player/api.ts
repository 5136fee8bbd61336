import type { Sample } from './clock.ts'
import { readings } from './readings.ts'
import { type Reply, request } from './request.ts'

/** An answer, or that there was none (no network, no server, too late). `code` is our own problem document's. */
export type Answer =
  { status: number; ok: boolean; code: string | null; tag: string | null; body: unknown } | { status: 0 }

export interface Ask {
  method?: 'GET' | 'POST'
  token?: string | null
  tag?: string | null
  body?: unknown
  timeoutMs?: number
}

/** Rejects when `work` takes longer than `ms`; the work itself goes on. */
export async function within<T>(ms: number, work: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, failed) => {
    timer = setTimeout(() => failed(new Error(`not done in ${ms} ms`)), ms)
  })
  try {
    return await Promise.race([work(), late])
  } finally {
    clearTimeout(timer)
  }
}

export const headersOf = ({ token, tag, body }: Ask): Record<string, string> => ({
  // Not from and not for the browser's own cache; what it kept would come without our knowing.
  'cache-control': 'no-store',
  ...(token ? { authorization: `Bearer ${token}` } : {}),
  ...(tag ? { 'if-none-match': tag } : {}),
  ...(body === undefined ? {} : { 'content-type': 'application/json' }),
})

const parsed = (text: unknown): unknown => {
  try {
    return JSON.parse(String(text)) as unknown
  } catch {
    return null
  }
}

/**
 * The code of our own problem document (server/problems/document.ts); null for anybody else's refusal. Between a screen and its server
 * stand proxies, portals and wrong upstreams, and what they answer must not decide about a screen.
 */
export function problemCode(status: number, contentType: string, body: unknown): string | null {
  if (contentType !== 'application/problem+json' || typeof body !== 'object' || body === null) return null
  const problem = body as { type?: unknown; status?: unknown; code?: unknown }
  const ours = problem.type === `urn:aulataulu:problem:${String(problem.code)}` && problem.status === status
  return ours && typeof problem.code === 'string' ? problem.code : null
}

export function answerOf({ status, type, header, body: text }: Reply): Answer {
  const body = parsed(text)
  const ok = status >= 200 && status < 300
  return { status, ok, code: problemCode(status, type, body), tag: header('etag'), body }
}

/** One request to our own server. Every answer's `Server-Time` goes to `heard`. Never throws. */
export async function ask(path: string, how: Ask, heard: (sample: Sample) => void): Promise<Answer> {
  const asked = readings()
  try {
    const reply = await request(path, {
      method: how.method ?? 'GET',
      headers: headersOf(how),
      timeoutMs: how.timeoutMs ?? 15_000,
      ...(how.body === undefined ? {} : { body: JSON.stringify(how.body) }),
    })
    const server = Number(reply.header('server-time') ?? '')
    if (server > 0) heard({ server, asked, came: readings() })
    return answerOf(reply)
  } catch {
    return { status: 0 }
  }
}
