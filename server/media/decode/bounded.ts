import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'

export interface ChildBounds {
  /** Milliseconds from its start. */
  limitMs: number
  /** Resident memory in bytes. */
  memoryBytes: number
}

/** What a child printed; or why it was ended, or ended by itself without an answer. */
export type ChildOutcome =
  { ended: 'well'; printed: string } | { ended: 'too-long' | 'too-much-memory' | 'badly' }

/** How often its memory is looked at, in milliseconds: a decoder takes about a gigabyte a second. */
const lookEveryMs = 20
/** A worker prints one line. */
const mostPrinted = 64 * 1024

/**
 * Runs a script of ours in a process of its own and kills it at its limits of time and memory. Memory is read from /proc, since Node
 * reserves far more addresses than it uses, which a limit of addresses would refuse; where there is no /proc, time alone bounds it.
 * It gets no environment of ours.
 */
export function runBounded(
  script: string,
  args: readonly string[],
  { limitMs, memoryBytes }: ChildBounds,
): Promise<ChildOutcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--max-old-space-size=128', script, ...args], {
      env: { PATH: process.env['PATH'], MALLOC_ARENA_MAX: '2', UV_THREADPOOL_SIZE: '2' },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    let killed: 'too-long' | 'too-much-memory' | null = null
    let printed = ''
    const kill = (why: 'too-long' | 'too-much-memory') => {
      killed ??= why
      child.kill('SIGKILL')
    }
    const late = setTimeout(() => kill('too-long'), limitMs)
    const look = setInterval(() => {
      void residentBytes(child.pid).then((bytes) => bytes > memoryBytes && kill('too-much-memory'))
    }, lookEveryMs)
    const settle = (outcome: ChildOutcome) => {
      clearTimeout(late)
      clearInterval(look)
      resolve(killed ? { ended: killed } : outcome)
    }
    child.stdout.on('data', (data: Buffer) => {
      if (printed.length < mostPrinted) printed += data.toString()
    })
    child.on('error', () => settle({ ended: 'badly' }))
    child.on('close', (code) => settle(code === 0 ? { ended: 'well', printed } : { ended: 'badly' }))
  })
}

/** Resident memory of a process in bytes; 0 where it cannot be told. */
export async function residentBytes(pid: number | undefined): Promise<number> {
  const text = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '')
  return Number(text.split(' ')[1] ?? 0) * 4096
}
