import { createHash } from 'node:crypto'

export interface Migration {
  /** 1, 2, 3, ... */
  number: number
  /** File name without `.sql`, such as `001_initial`. */
  name: string
  sql: string
  /** SHA-256 of the text, hex; line ends do not count. */
  checksum: string
}

const files: Record<string, string> = import.meta.glob('./migrations/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** One migration from its file's name and text. */
export function migration(file: string, sql: string): Migration {
  const name = /([^/]+)\.sql$/.exec(file)?.[1]
  const number = Number(/^(\d{3,})_[a-z0-9_]+$/.exec(name ?? '')?.[1])
  if (!name || !number) throw new Error(`${file}: a migration is named like 002_what_it_does.sql`)
  const checksum = createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex')
  return { number, name, sql, checksum }
}

/** In order; a gap or a number used twice is a mistake of ours and throws. */
export function inOrder(all: readonly Migration[]): Migration[] {
  const sorted = [...all].sort((a, b) => a.number - b.number)
  sorted.forEach((m, index) => {
    if (m.number !== index + 1) throw new Error(`${m.name}: expected migration number ${index + 1}`)
  })
  return sorted
}

/** The program's own migrations. */
export const migrations = inOrder(Object.entries(files).map(([file, sql]) => migration(file, sql)))
