/**
 * What keeps the database, or the disk below it, from doing what is asked. None of it is a fault of the program:
 * - `away`: no connection; it comes back by itself or by whoever keeps the server
 * - `busy`: too many at once, or waited too long
 * - `read-only`: it may be read and not written to
 * - `full`: no space is left
 */
export type Trouble = 'away' | 'busy' | 'read-only' | 'full'

/** By SQLSTATE (PostgreSQL's appendix A), then by class, then by the system's own names. */
const byCode: Readonly<Record<string, Trouble>> = {
  // 57: operator intervention. A query that was cut for its length is not an end of the connection.
  '57014': 'busy',
  '57': 'away',
  // An idle transaction that was cut is one of a process that hung.
  '25P03': 'away',
  '25006': 'read-only',
  '08': 'away',
  // The server lets nobody in: a password or a database that somebody changed.
  '28': 'away',
  '3D000': 'away',
  '53100': 'full',
  '53': 'busy',
  '55P03': 'busy',
  '40001': 'busy',
  '40P01': 'busy',
  ECONNREFUSED: 'away',
  ECONNRESET: 'away',
  ECONNABORTED: 'away',
  EPIPE: 'away',
  ENOENT: 'away',
  ENOTFOUND: 'away',
  EAI_AGAIN: 'away',
  ETIMEDOUT: 'away',
  EHOSTUNREACH: 'away',
  EHOSTDOWN: 'away',
  ENETUNREACH: 'away',
  ENETDOWN: 'away',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EROFS: 'read-only',
}

/** What `pg` and its pool say without any code. */
const byWords: readonly (readonly [RegExp, Trouble])[] = [
  [/^timeout exceeded when trying to connect$/, 'busy'],
  [
    /^Connection terminated|^timeout expired$|^Query read timeout$|is not queryable$|^Cannot use a pool after|^driver has already been destroyed$/,
    'away',
  ],
]

/** The trouble that an error, or what caused it, tells of; null: none that is known. */
export function troubleOf(error: unknown, depth = 0): Trouble | null {
  if (!(error instanceof Error) || depth > 4) return null
  const own = troubleOfOne(error)
  if (own) return own
  const inside: unknown[] = error instanceof AggregateError ? error.errors.slice(0, 10) : []
  for (const one of [error.cause, ...inside]) {
    const found = troubleOf(one, depth + 1)
    if (found) return found
  }
  return null
}

function troubleOfOne(error: Error): Trouble | null {
  const { code, syscall } = error as NodeJS.ErrnoException
  if (typeof code === 'string') {
    // A socket that is not there is a server that is not there; a file that is not there is something else.
    if (code === 'ENOENT' && syscall !== 'connect') return null
    const known = byCode[code] ?? (/^[0-9A-Z]{5}$/.test(code) ? byCode[code.slice(0, 2)] : undefined)
    if (known) return known
  }
  return byWords.find(([words]) => words.test(error.message))?.[1] ?? null
}
