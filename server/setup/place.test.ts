import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startEmbedded } from '../store/embedded/index.ts'
import { openForReading, openForWriting, whereFrom } from './place.ts'
import { SetupRefused } from './refused.ts'

const log = { info: () => undefined, warn: () => undefined, error: () => undefined }

async function dataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'aulataulu-place-'))
  await chmod(folder, 0o755)
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

const answers = async (connection: string | object) => {
  const client = new pg.Client(connection)
  await client.connect()
  return client.query('select 1').finally(() => client.end())
}

describe('where an operator’s command works', () => {
  it('is the named server, or the data folder, in the demo and in production alike', () => {
    const production = { NODE_ENV: 'production', AULATAULU_DATA: '/srv/a' }
    expect(whereFrom(production)).toMatchObject({ databaseUrl: null, dataFolder: '/srv/a' })
    expect(whereFrom({ DATABASE_URL: 'postgres://db/a' })).toMatchObject({ databaseUrl: 'postgres://db/a' })
    expect(() => whereFrom({ DATABASE_URL: 'mysql://db/a' })).toThrow(SetupRefused)
  })

  it('is the running embedded server for reading only; one that rests is started and stopped again', async () => {
    const where = { databaseUrl: null, dataFolder: await dataFolder() }
    await expect(openForReading(where)).rejects.toThrow(/There is no database in/)

    const service = await startEmbedded({ dataDir: where.dataFolder, log, settings: { fsync: 'off' } })
    onTestFinished(() => service.stop())
    const beside = await openForReading(where)
    await answers(beside.connection)
    await beside.close()
    await answers(service.connection)
    await expect(openForWriting(where)).rejects.toThrow(
      new RegExp(`Another process \\(${process.pid}\\) uses the database`),
    )

    await service.stop()
    const alone = await openForReading(where)
    await answers(alone.connection)
    await alone.close()
    await expect(answers(alone.connection)).rejects.toThrow()
  })
})
