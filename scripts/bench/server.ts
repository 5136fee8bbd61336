import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const project = join(import.meta.dirname, '..', '..')

export interface Running {
  origin: string
  stop(): Promise<void>
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** The built server as `npm start` runs it, with the demo county in a data folder of its own. */
export async function startServer(): Promise<Running> {
  const port = await freePort()
  const data = await mkdtemp(join(tmpdir(), 'aulataulu-bench-'))
  const child = spawn(process.execPath, [join(project, 'dist/server/main.js')], {
    cwd: project,
    env: { ...process.env, NODE_ENV: undefined, PORT: String(port), AULATAULU_DATA: data, LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const origin = `http://127.0.0.1:${port}`
  for (let tries = 0; ; tries++) {
    const ready = await fetch(`${origin}/health/ready`).catch(() => null)
    if (ready?.ok) break
    if (tries > 300 || child.exitCode !== null) throw new Error('the server did not start')
    await new Promise((go) => setTimeout(go, 100))
  }
  return { origin, stop: () => end(child) }
}

/** Bare node:http with the same answers. */
export async function startBare(
  routes: { path: string; status: number; type: string; body: Buffer }[],
): Promise<Running> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'bare.mjs')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.write(`${JSON.stringify(routes.map((r) => ({ ...r, body: r.body.toString('base64') })))}\n`)
  const [port] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
  return { origin: `http://127.0.0.1:${port}`, stop: () => end(child) }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}
