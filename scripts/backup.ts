import { parseArgs } from 'node:util'
import { folderStore } from '../server/media/store.ts'
import { backUp } from '../server/setup/backup/back-up.ts'
import { restore } from '../server/setup/backup/restore.ts'
import { command, pathFrom } from '../server/setup/command.ts'
import { openForReading, openForWriting, whereFrom } from '../server/setup/place.ts'
import { audit } from '../server/store/audit.ts'
import { openDatabase } from '../server/store/database.ts'
import { SetupRefused } from '../server/setup/refused.ts'

const usage = `npm run backup -- FOLDER              write a backup into a new folder; the service may run
npm run backup -- --restore FOLDER    put a backup into an empty database; the service must not run`

const onProgress = (what: string) => console.log(`  ${what}`)

/** Backs up and restores: docs/operators.md. */
export const main = (): Promise<void> =>
  command(async () => {
    const { values, positionals } = parseArgs({
      args: process.argv.slice(2),
      options: { restore: { type: 'boolean' } },
      allowPositionals: true,
    })
    const [named, ...more] = positionals
    if (!named || more.length > 0) throw new SetupRefused(usage)
    const folder = pathFrom(named)
    const where = whereFrom(process.env)
    const place = await (values.restore ? openForWriting(where) : openForReading(where))
    const { connection } = place
    const media = folderStore(place.mediaFolder)
    try {
      if (values.restore) {
        const { madeAt } = await restore({ connection, media, folder, onProgress })
        const database = openDatabase({ connection, connections: 1 })
        const event = { event: 'restored', actor: null, facts: { madeAt } } as const
        await audit(database.db, event, Date.now()).finally(() => database.close())
        console.log(
          `The backup of ${madeAt} is restored. Nobody is signed in. Passwords and screens are as they were then:\n` +
            'what was changed or revoked since must be changed or revoked again. Start the service.',
        )
        return
      }
      const done = await backUp({ connection, media, folder, now: Date.now(), onProgress })
      console.log(`${folder}: ${done.rows} rows of ${done.tables} tables and ${done.media} pictures.`)
      if (done.lost.length > 0)
        throw new SetupRefused(
          `The backup is whole but for ${done.lost.length} pictures, which the media folder lacks or has damaged:\n` +
            done.lost.map((name) => `  ${name}`).join('\n'),
        )
    } finally {
      await place.close()
    }
  })
