import { type Answer, headersOf, within } from './api.ts'
import { createEventParser, type ServerEvent } from './event-stream.ts'

/** The server says something every 15 s; three missed ones mean that the line is dead. */
const silence = 45_000

/**
 * Reads the player's events over fetch, because EventSource cannot carry a bearer token. Resolves when the stream ends, breaks or
 * falls silent, with the status it was answered with (0: none). Never throws.
 */
export async function listen(
  token: string,
  opened: () => void,
  on: (event: ServerEvent) => void,
): Promise<Answer> {
  try {
    const response = await within(15_000, () =>
      fetch('/api/player/events', {
        headers: { ...headersOf({ token }), accept: 'text/event-stream' },
        cache: 'no-store',
        credentials: 'omit',
      }),
    )
    if (!response.ok || !response.body) return await refusal(response)
    opened()
    const reader = response.body.getReader()
    const text = new TextDecoder()
    const parse = createEventParser(on)
    try {
      for (;;) {
        const { done, value } = await within(silence, () => reader.read())
        if (done) break
        parse(text.decode(value, { stream: true }))
      }
    } finally {
      void reader.cancel().catch(() => undefined)
    }
  } catch {
    // Broken, silent or never there: the caller tries again.
  }
  return { status: 0 }
}

async function refusal(response: Response): Promise<Answer> {
  const body = (await response.json().catch(() => null)) as { code?: string } | null
  return { status: response.status, ok: false, code: body?.code ?? null, tag: null, body }
}
