import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { join } from 'node:path'
import type { Playlist } from '../../content/playlist/playlist.ts'
import type { Heartbeat } from '../../server/routes/player/schema.ts'

const folder = join(import.meta.dirname, '..', '..', 'dist', 'player')
const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}
/** As the real server's. */
const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
].join('; ')

const json = (response: ServerResponse, status: number, body: unknown, headers = {}) =>
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
const refuse = (response: ServerResponse, status: number, code: string) =>
  json(
    response,
    status,
    { type: `urn:aulataulu:problem:${code}`, title: code, status, code },
    { 'content-type': 'application/problem+json; charset=utf-8' },
  )

/** Another build of the player, made from this one: `start` stands before its main script. */
export interface Build {
  name: string
  start: string
}
/** The scripts and the worker of a build have names of their own, as they would have if it had been built. */
const renamed = (text: string, { name }: Build): string =>
  text
    .replace(/\/assets\/app-[\w-]+\.js/g, `/assets/app-${name}.js`)
    .replace(/\b[0-9a-f]{16}\b/g, `shell-${name}`)

const serveFile = (path: string, response: ServerResponse, build: Build | null) => {
  const name = path === '' ? 'index.html' : path
  const isApp = build !== null && name === `assets/app-${build.name}.js`
  const built = isApp
    ? readdirSync(join(folder, 'assets')).find((one) => /^app-.*\.js$/.test(one))
    : undefined
  const file = isApp ? join(folder, 'assets', built ?? '') : join(folder, name)
  if (!file.startsWith(folder) || !existsSync(file)) return void response.writeHead(404).end()
  const bytes = readFileSync(file)
  const text = () => bytes.toString('utf8')
  const own =
    build !== null &&
    (isApp ? build.start + text() : /\.html$|service-worker/.test(name) && renamed(text(), build))
  response.writeHead(200, {
    'content-type': types[name.split('.').pop() ?? ''] ?? 'application/octet-stream',
    'content-security-policy': policy,
    'cache-control': 'no-cache',
  })
  response.end(own || bytes)
}
const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return JSON.parse(Buffer.concat(chunks).toString() || 'null')
}

/**
 * The server as a player sees it, with everything that can go wrong in the test's hand: its clock, a playlist changed at will,
 * a damaged file, a token ended, the line cut. The whole way with the real server is another test's.
 */
export async function startPlayerServer(playlist: Playlist) {
  const media = new Map<string, { bytes: Buffer; type: string }>()
  const streams = new Set<ServerResponse>()
  const sockets = new Set<Socket>()
  const heartbeats: Heartbeat[] = []
  const fetches: string[] = []
  const state = {
    playlist,
    /** Milliseconds that the server's clock is ahead of this machine's. */
    ahead: 0,
    token: null as string | null,
    revoked: false,
    stream: true,
    down: false,
    /** Somebody between the screen and its server answers every request of the API in the server's place. */
    between: null as { status: number; type: string; body: string } | null,
    /** Paths that are never answered; `held`: how many requests wait for an answer now. */
    mute: [] as string[],
    /** The build of the player that is deployed; null: the real one. */
    build: null as Build | null,
    held: 0,
  }
  const userCode = 'K7MPXR'

  const known = (request: IncomingMessage, response: ServerResponse): boolean => {
    if (state.token && !state.revoked && request.headers.authorization === `Bearer ${state.token}`)
      return true
    refuse(response, 401, state.revoked ? 'revoked' : 'unknown-token')
    return false
  }

  const routes: Record<string, (request: IncomingMessage, response: ServerResponse) => unknown> = {
    '/api/session': (_, response) => json(response, 200, { user: null, demo: true, language: 'fi' }),
    '/api/player/pairing': (_, response) =>
      json(response, 200, {
        deviceCode: 'device-code-of-the-test',
        userCode,
        verificationUri: 'https://info.example.fi/admin/',
        expiresIn: 900,
        interval: 1,
      }),
    '/api/player/token': (_, response) =>
      state.token && !state.revoked
        ? json(response, 200, { token: state.token, screen: state.playlist.screen.id })
        : refuse(response, 400, 'authorization-pending'),
    '/api/player/playlist': (request, response) => {
      if (!known(request, response)) return
      const etag = `"${state.playlist.etag}"`
      if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end()
      json(response, 200, { ...state.playlist, now: new Date(now()).toISOString() }, { etag })
    },
    '/api/player/events': (request, response) => {
      if (!known(request, response)) return
      if (!state.stream) return void response.writeHead(503).end()
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.write(': hello\n\n')
      streams.add(response)
      response.on('close', () => streams.delete(response))
    },
    '/api/player/heartbeat': async (request, response) => {
      if (!known(request, response)) return
      heartbeats.push((await bodyOf(request)) as Heartbeat)
      json(response, 200, { now: new Date(now()).toISOString() })
    },
  }
  const now = () => Date.now() + state.ahead

  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? ''
    fetches.push(path)
    response.setHeader('server-time', String(now()))
    const route = routes[path]
    const file = media.get(path)
    if (state.down) return void request.socket.destroy()
    const { between } = state
    if (between && path.startsWith('/api/'))
      return void response.writeHead(between.status, { 'content-type': between.type }).end(between.body)
    if (state.mute.some((each) => path.startsWith(each))) {
      state.held++
      return void response.on('close', () => state.held--)
    }
    if (route) return void route(request, response)
    if (file) return void response.writeHead(200, { 'content-type': file.type }).end(file.bytes)
    if (path.startsWith('/player/')) return serveFile(path.slice('/player/'.length), response, state.build)
    response.writeHead(404).end()
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const cut = () => sockets.forEach((socket) => socket.destroy())

  return {
    state,
    userCode,
    heartbeats,
    fetches,
    now,
    address: `http://localhost:${(server.address() as AddressInfo).port}/player/`,
    pair: () => {
      state.revoked = false
      state.token = randomUUID()
    },
    /** Changes the playlist and tells it, as a decision does. */
    publish(next: Playlist): void {
      state.playlist = next
      for (const stream of streams) stream.write(`event: playlist\ndata: ${next.etag}\n\n`)
    },
    /** Keeps a file under its hash (or under that of `named`, to make it a damaged one) and answers its address. */
    keep(bytes: Buffer, type: string, named: Buffer = bytes): string {
      const path = `/media/${createHash('sha256').update(named).digest('hex')}.${type.split('/')[1]}`
      media.set(path, { bytes, type })
      return path
    },
    /** Ends every connection. */
    cut,
    revoke(): void {
      state.revoked = true
      cut()
    },
    /** The line is cut, or mended again. */
    down(down: boolean): void {
      state.down = down
      if (down) cut()
    },
    async stop(): Promise<void> {
      cut()
      await new Promise((done) => server.close(done))
    },
  }
}
export type PlayerServer = Awaited<ReturnType<typeof startPlayerServer>>
