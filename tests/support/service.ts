import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { projectFolder } from '../../server/config.ts'

/** The program in a process of its own. */
export interface Service {
  /** "http://127.0.0.1:40123" */
  origin: string
  child: ChildProcess
  /** Null while it runs. */
  exitCode(): number | null
  /** All it has written so far, both outputs. */
  said(): string
  stop(): Promise<void>
}

/** What the program said and its exit code, where it ended before it listened. */
export class Ended extends Error {
  readonly said: string
  constructor(code: number | null, said: string) {
    super(`the service ended with ${code}:\n${said}`)
    this.said = said
  }
}

/** Starts the program with this environment and a free port; resolves once it listens. Rejects with `Ended` where it does not. */
export async function startService(env: Record<string, string>): Promise<Service> {
  const root = projectFolder()
  const child = spawn(
    process.execPath,
    [join(root, 'scripts/run.mjs'), join(root, 'tests/support/serve.ts')],
    {
      cwd: root,
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], HOST: '127.0.0.1', PORT: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let said = ''
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  const origin = await new Promise<string>((resolve, reject) => {
    const hear = (data: Buffer) => {
      said += data.toString()
      const port = /localhost:(\d+)\//.exec(said)?.[1]
      if (port) resolve(`http://127.0.0.1:${port}`)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    void ended.then((code) => reject(new Ended(code, said)))
  })
  return {
    origin,
    child,
    exitCode: () => child.exitCode,
    said: () => said,
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}
