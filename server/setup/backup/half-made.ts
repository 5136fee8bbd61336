import { readdir, readFile, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

const pattern = /^\..+\.part-(\d+)$/

/** Where a backup is written until it is whole. The number is the process's that writes it. */
export const asideOf = (folder: string): string =>
  join(dirname(folder), `.${basename(folder)}.part-${process.pid}`)

/** Removes what backups that were killed have left beside `folder`: it holds hashes of passwords and no use. Answers how many. */
export async function sweepHalfMade(folder: string): Promise<number> {
  const parent = dirname(folder)
  let swept = 0
  for (const name of await readdir(parent)) {
    const pid = Number(pattern.exec(name)?.[1] ?? NaN)
    if (Number.isNaN(pid) || (pid !== process.pid && (await isAlive(pid)))) continue
    await rm(join(parent, name), { recursive: true, force: true })
    swept++
  }
  return swept
}

/** Whether a process runs; one that has ended and was not reaped yet does not. */
async function isAlive(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  const state = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return !/\) [ZX] /.test(state)
}
