import { readFile, stat } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { dirname } from 'node:path'
import { EmbeddedRefused, useServer } from './refused.ts'

/** Who runs PostgreSQL. It refuses to run as root. */
export interface Account {
  name: string
  uid: number
  gid: number
  /** We are root and start it as somebody else. */
  dropped: boolean
}

/** `owner`: the uid that already owns the database's files, which then must be the one. */
export async function chooseAccount(owner: number | null): Promise<Account> {
  const uid = process.getuid?.() ?? -1
  if (uid !== 0) return ourselves(uid, owner)
  const passwd = await readFile('/etc/passwd', 'utf8').catch(() => '')
  const rows = passwd.split('\n').map((line) => line.split(':'))
  const found =
    owner === null
      ? (rows.find(([name]) => name === 'postgres') ?? rows.find(([name]) => name === 'nobody'))
      : rows.find((row) => Number(row[2]) === owner && row.length >= 4)
  if (!found || found[2] === '0')
    throw new EmbeddedRefused(
      'account',
      'PostgreSQL does not run as root, and /etc/passwd names no account to run it as ' +
        `(${owner === null ? 'postgres or nobody' : `uid ${owner}, which owns the database's files`}). ${useServer}`,
    )
  return { name: found[0]!, uid: Number(found[2]), gid: Number(found[3]), dropped: true }
}

function ourselves(uid: number, owner: number | null): Account {
  if (owner !== null && owner !== uid)
    throw new EmbeddedRefused(
      'account',
      `The database's files belong to uid ${owner}, but this program runs as uid ${uid}. ` +
        'Start it as the one who started it first, or name another folder in AULATAULU_DATA.',
    )
  try {
    const { username, gid } = userInfo()
    return { name: username, uid, gid, dropped: false }
  } catch (cause) {
    throw new EmbeddedRefused(
      'account',
      `Uid ${uid} has no name in /etc/passwd, which PostgreSQL needs. ${useServer}`,
      {
        cause,
      },
    )
  }
}

/** Whether the account may pass through every folder down to `path` and use it: 4 read, 2 write, 1 enter. */
export async function mayReach(path: string, account: Account, use = 5): Promise<boolean> {
  if (!(await may(path, account, use))) return false
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (!(await may(folder, account, 1))) return false
    if (folder === dirname(folder)) return true
  }
}

async function may(path: string, { uid, gid }: Account, use: number): Promise<boolean> {
  const info = await stat(path)
  const shift = info.uid === uid ? 6 : info.gid === gid ? 3 : 0
  return ((info.mode >> shift) & use) === use
}
