import { expect, test } from 'vitest'
import { readConfig, type Config } from './config.ts'

const config = (env: Record<string, string>): Config => {
  const read = readConfig(env, '/project')
  if (!read.ok) throw new Error(read.reasons.join('\n'))
  return read.config
}
const reasons = (env: Record<string, string>) => {
  const read = readConfig(env, '/project')
  return read.ok ? [] : read.reasons
}

test('without a word it is the demo on this machine alone', () => {
  expect(config({})).toMatchObject({
    demo: true,
    host: '127.0.0.1',
    port: 3000,
    databaseUrl: null,
    trustProxy: false,
  })
})

test('in earnest it listens to everybody', () => {
  const earnest = config({
    NODE_ENV: 'production',
    AULATAULU_DEMO: '0',
    AULATAULU_URL: 'https://taulu.example/',
  })
  expect(earnest).toMatchObject({ demo: false, host: '0.0.0.0', publicUrl: 'https://taulu.example' })
})

test('the demo is refused in production, with a way on', () => {
  expect(reasons({ NODE_ENV: 'production' })).toEqual([expect.stringContaining('AULATAULU_DEMO=0')])
})

test('every mistake is told at once, without the secrets in it', () => {
  const told = reasons({
    PORT: 'abc',
    METRICS_TOKEN: 'short',
    DATABASE_URL: 'mysql://u:p@h/x',
    AULATAULU_DEMO: 'maybe',
  })
  expect(told.map((reason) => reason.split(' ')[0]).sort()).toEqual([
    'AULATAULU_DEMO',
    'DATABASE_URL',
    'METRICS_TOKEN',
    'PORT',
  ])
  expect(told.join()).not.toMatch(/short|u:p/)
  expect(reasons({ PORT: '70000' })).toHaveLength(1)
})

test('an empty variable is as good as none', () => {
  expect(config({ PORT: '', HOST: '', DATABASE_URL: '' }).port).toBe(3000)
})
