/** An answer as it came. `type`: its content type without parameters; "" where there is none. */
export interface Reply {
  status: number
  type: string
  header(name: string): string | null
  /** The whole body, as `kind` asked for. */
  body: unknown
}

export interface Request {
  method?: 'GET' | 'POST'
  headers?: Record<string, string>
  body?: string
  kind?: 'text' | 'blob'
  /** When it is given up, milliseconds: in all, or since the last piece where pieces are read. */
  timeoutMs: number
  /** Called with each piece as it comes; from then on `betweenMs` may pass before the next. False ends the request. */
  piece?: { betweenMs: number; read(text: string, reply: Reply): boolean }
}

/**
 * One request, which ends by itself, whatever the other side does: a browser has six connections to a server, and each that nobody
 * answers would otherwise take one of them for ever. By XMLHttpRequest, because a `fetch` can be ended only from Chrome 66 on.
 * Rejects when there is no connection, when it was too slow, and when `read` ended it.
 */
export function request(path: string, given: Request): Promise<Reply> {
  return new Promise((done, failed) => {
    const xhr = new XMLHttpRequest()
    let timer: ReturnType<typeof setTimeout> | undefined
    let read = 0
    const end = (problem: string) => {
      clearTimeout(timer)
      failed(new Error(problem))
      xhr.abort()
    }
    const patience = (ms: number) => {
      clearTimeout(timer)
      timer = setTimeout(() => end(`no answer in ${ms} ms`), ms)
    }
    const reply = (body: unknown): Reply => ({
      status: xhr.status,
      type: (xhr.getResponseHeader('content-type') ?? '').split(';')[0] ?? '',
      header: (name) => xhr.getResponseHeader(name),
      body,
    })
    xhr.open(given.method ?? 'GET', path)
    xhr.responseType = given.kind ?? 'text'
    const headers = given.headers ?? {}
    for (const name of Object.keys(headers)) xhr.setRequestHeader(name, headers[name] ?? '')
    xhr.onload = () => {
      clearTimeout(timer)
      done(reply(xhr.response))
    }
    xhr.onerror = () => end('no connection')
    xhr.onabort = () => end('ended')
    const { piece } = given
    if (piece)
      xhr.onprogress = () => {
        if (xhr.status !== 200) return
        const text = xhr.responseText
        patience(piece.betweenMs)
        const more = piece.read(text.slice(read), reply(null))
        read = text.length
        if (!more) end('read enough')
      }
    patience(given.timeoutMs)
    xhr.send(given.body ?? null)
  })
}
