import type { AddressInfo } from 'node:net'
import type { TestApp } from './app.ts'

/** Where the test app listens; it begins to, if it does not yet. */
export async function originOf({ app }: Pick<TestApp, 'app'>): Promise<string> {
  if (!app.server.listening) await app.listen({ port: 0, host: '127.0.0.1' })
  return `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
}

export interface Events {
  status: number
  /** The next event's data; null: the stream has ended. */
  next(): Promise<string | null>
  close(): void
}

/** Follows a screen's events as a player does. */
export async function followEvents(t: TestApp, token: string): Promise<Events> {
  const stop = new AbortController()
  const response = await fetch(`${await originOf(t)}/api/player/events`, {
    headers: { authorization: `Bearer ${token}` },
    signal: stop.signal,
  })
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  return {
    status: response.status,
    async next() {
      for (;;) {
        const found = /event: playlist\ndata: (.*)\n\n/.exec(text)
        if (found) {
          text = text.slice(found.index + found[0].length)
          return found[1] ?? ''
        }
        const { done, value } = await reader.read()
        if (done) return null
        text += value
      }
    },
    close: () => stop.abort(),
  }
}
