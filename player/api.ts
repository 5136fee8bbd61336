import type { Sample } from './clock.ts'
import { readings } from './readings.ts'

/** An answer, or that there was none (no network, no server, too late). `code` is the problem document's. */
export type Answer =
  { status: number; ok: boolean; code: string | null; tag: string | null; body: unknown } | { status: 0 }

export interface Ask {
  method?: 'GET' | 'POST'
  token?: string | null
  tag?: string | null
  body?: unknown
  timeoutMs?: number
}

/** Rejects when `work` takes longer than `ms`. Chrome 63 has no AbortController: there the answer is only ignored. */
export async function within<T>(
  ms: number,
  work: (signal: AbortSignal | undefined) => Promise<T>,
): Promise<T> {
  const abort = typeof AbortController === 'function' ? new AbortController() : null
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, failed) => {
    timer = setTimeout(() => {
      failed(new Error(`no answer in ${ms} ms`))
      abort?.abort()
    }, ms)
  })
  try {
    return await Promise.race([work(abort?.signal), late])
  } finally {
    clearTimeout(timer)
  }
}

export const headersOf = ({ token, tag, body }: Ask): Record<string, string> => ({
  ...(token ? { authorization: `Bearer ${token}` } : {}),
  ...(tag ? { 'if-none-match': tag } : {}),
  ...(body === undefined ? {} : { 'content-type': 'application/json' }),
})

/** One request to our own server. Every answer's `Server-Time` goes to `heard`. Never throws. */
export async function ask(path: string, how: Ask, heard: (sample: Sample) => void): Promise<Answer> {
  const asked = readings()
  try {
    return await within(how.timeoutMs ?? 15_000, async (signal) => {
      const response = await fetch(path, {
        method: how.method ?? 'GET',
        headers: headersOf(how),
        cache: 'no-store',
        credentials: 'omit',
        ...(how.body === undefined ? {} : { body: JSON.stringify(how.body) }),
        ...(signal ? { signal } : {}),
      })
      const came = readings()
      const server = Number(response.headers.get('server-time') ?? '')
      if (server > 0) heard({ server, asked, came })
      const text = response.status === 304 ? '' : await response.text()
      const body: unknown = text === '' ? null : JSON.parse(text)
      const code = (body as { code?: unknown } | null)?.code
      return {
        status: response.status,
        ok: response.ok,
        code: typeof code === 'string' ? code : null,
        tag: response.headers.get('etag'),
        body,
      }
    })
  } catch {
    return { status: 0 }
  }
}
