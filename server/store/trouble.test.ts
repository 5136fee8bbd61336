import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { projectFolder } from '../config.ts'
import { refusalOf } from '../plugins/problems.ts'
import { troubleOf } from './trouble.ts'

const withCode = (code: string, more: object = {}) => Object.assign(new Error('x'), { code, ...more })

describe('what keeps a database from serving is told apart by its code', () => {
  it.each([
    ['57P01', 'away'],
    ['57P02', 'away'],
    ['57P03', 'away'],
    ['57014', 'busy'],
    ['08006', 'away'],
    ['08P01', 'away'],
    ['28P01', 'away'],
    ['3D000', 'away'],
    ['25P03', 'away'],
    ['25006', 'read-only'],
    ['53300', 'busy'],
    ['53200', 'busy'],
    ['53100', 'full'],
    ['40P01', 'busy'],
    ['55P03', 'busy'],
    ['ECONNREFUSED', 'away'],
    ['ETIMEDOUT', 'away'],
    ['EPIPE', 'away'],
    ['ENOSPC', 'full'],
    ['EDQUOT', 'full'],
    ['EROFS', 'read-only'],
    // Faults of ours stay faults of ours.
    ['23505', null],
    ['42P01', null],
    ['22P02', null],
    ['P0001', null],
    ['40002', null],
    ['EACCES', null],
    ['EBADF', null],
  ])('%s: %s', (code, trouble) => expect(troubleOf(withCode(code))).toBe(trouble))

  it('also where the connection says it in words only, or an error lies inside another', () => {
    for (const words of [
      'Connection terminated unexpectedly',
      'Connection terminated due to connection timeout',
      'Client has encountered a connection error and is not queryable',
      'Query read timeout',
    ])
      expect(troubleOf(new Error(words)), words).toBe('away')
    expect(troubleOf(new Error('timeout exceeded when trying to connect'))).toBe('busy')
    const both = new AggregateError([withCode('ECONNREFUSED'), withCode('ECONNREFUSED')])
    expect(troubleOf(new Error('outside', { cause: both }))).toBe('away')
    const circle = new Error('round')
    circle.cause = circle
    expect(troubleOf(circle)).toBeNull()
  })

  it('a missing socket is a missing server, a missing file is not', () => {
    expect(troubleOf(withCode('ENOENT', { syscall: 'connect' }))).toBe('away')
    expect(troubleOf(withCode('ENOENT', { syscall: 'open' }))).toBeNull()
  })
})

test('no trouble is answered as a fault of ours, and each with when to try again or what is wrong', () => {
  const answer = (code: string) => refusalOf(withCode(code) as never)
  expect(answer('57P01')).toMatchObject({ code: 'database-away', more: { retryAfter: 2 } })
  expect(answer('53300')).toMatchObject({ code: 'unavailable', more: { retryAfter: 5 } })
  expect(answer('25006')).toMatchObject({ code: 'read-only', more: { retryAfter: 30 } })
  expect(answer('53100')?.code).toBe('storage-full')
  expect(answer('ENOSPC')?.code).toBe('storage-full')
  expect(answer('23505')).toBeNull()
})

test('every connection of the program hears of its own loss: none is made but by store/client.ts', async () => {
  const made: string[] = []
  for (const room of ['server', 'scripts']) {
    const root = join(projectFolder(), room)
    for (const file of await readdir(root, { recursive: true }))
      if (/\.(ts|tsx|mjs)$/.test(file) && !file.endsWith('.test.ts'))
        if (/new pg\.Client\(|\bextends pg\.Client\b/.test(await readFile(join(root, file), 'utf8')))
          made.push(`${room}/${file}`)
  }
  expect(made).toEqual(['server/store/client.ts'])
})
