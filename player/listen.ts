import { type Answer, answerOf, headersOf } from './api.ts'
import { createEventParser, type ServerEvent } from './event-stream.ts'
import { request } from './request.ts'

/** The server says something every 15 s; three missed ones mean that the line is dead. */
const silence = 45_000
/** The browser keeps all that a stream has said; a new stream begins after this many characters (about two days). */
const most = 128 * 1024

/**
 * Reads the player's events over a plain request, because EventSource cannot carry a bearer token. Resolves when the stream ends,
 * breaks or falls silent, with the status it was answered with (0: none). Never throws.
 */
export async function listen(
  token: string,
  opened: () => void,
  on: (event: ServerEvent) => void,
): Promise<Answer> {
  const parse = createEventParser(on)
  let length = 0
  try {
    const reply = await request('/api/player/events', {
      headers: { ...headersOf({ token }), accept: 'text/event-stream' },
      timeoutMs: 15_000,
      piece: {
        betweenMs: silence,
        read(text, { type }) {
          if (type !== 'text/event-stream') return false
          if (length === 0) opened()
          length += text.length
          parse(text)
          return length < most
        },
      },
    })
    return reply.status === 200 ? { status: 0 } : answerOf(reply)
  } catch {
    // Broken, silent or never there: the caller tries again.
    return { status: 0 }
  }
}
