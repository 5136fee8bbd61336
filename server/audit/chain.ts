import { createHash } from 'node:crypto'
import type { Facts, Personal } from './events.ts'

/** A line of the audit log as it is chained. `personalHash`: null where it has nothing personal. Hashes are hex. */
export interface Line {
  number: number
  /** RFC 3339, UTC, milliseconds. */
  at: string
  event: string
  actor: string | null
  subject: string | null
  facts: Facts
  personalHash: string | null
  hash: string
}

/** The last line: what the next one is chained to. */
export interface Head {
  number: number
  hash: string
}

/** Before the first line. */
export const beginning: Head = { number: 0, hash: '0'.repeat(64) }

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** One text for one value, whatever the order of its members. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value !== null && typeof value === 'object')
    return `{${Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`)
      .join(',')}}`
  return JSON.stringify(value)
}

/** The hash of what is personal. The salt is erased with it: without it nobody can try which address it was. */
export const personalHash = (personal: Personal, salt: string): string =>
  sha256(`${salt} ${canonical(personal)}`)

/** The line's hash, chained to the one before. */
export const hashOf = (
  before: string,
  { hash: _hash, ...line }: Omit<Line, 'hash'> & { hash?: string },
): string => sha256(canonical([before, line]))

/** The next line after `head`. */
export function next(head: Head, line: Omit<Line, 'number' | 'hash'>): Line {
  const whole = { ...line, number: head.number + 1 }
  return { ...whole, hash: hashOf(head.hash, whole) }
}

/** A line, and what is still there of its personal part. */
export type Kept = Line & { personal: Personal | null; salt: string | null }

export type Fault = { number: number; what: 'missing' | 'changed' | 'personal-changed' }

/** What is wrong with this line after that one; null: nothing. */
export function faultOf(before: Head, line: Kept): Fault | null {
  const { personal, salt, ...chained } = line
  if (line.number !== before.number + 1) return { number: before.number + 1, what: 'missing' }
  if (hashOf(before.hash, chained) !== line.hash) return { number: line.number, what: 'changed' }
  const isWhole = personal === null || (salt !== null && personalHash(personal, salt) === line.personalHash)
  return isWhole ? null : { number: line.number, what: 'personal-changed' }
}
