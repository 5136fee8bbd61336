import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { command, pathFrom } from '../server/setup/command.ts'
import { givePassword } from '../server/setup/give-password.ts'
import { openForWriting, requireDatabase, whereFrom } from '../server/setup/place.ts'
import { readCounty } from '../server/setup/read-county.ts'
import { SetupRefused } from '../server/setup/refused.ts'
import { writeCounty, type Written } from '../server/setup/write-county.ts'
import { openDatabase, type Database } from '../server/store/database.ts'
import { migrate } from '../server/store/migrate.ts'

const usage = `npm run county -- FILE.json            set up, or bring up to date, what the file names
npm run county -- --check FILE.json    only look whether the file is right; needs no database
npm run county -- --password E-MAIL    give this account a new password`

/** Sets a county up for real: docs/operators.md. */
export const main = (): Promise<void> =>
  command(async () => {
    const { values, positionals } = parseArgs({
      args: process.argv.slice(2),
      options: { check: { type: 'boolean' }, password: { type: 'string' } },
      allowPositionals: true,
    })
    const [file, ...more] = positionals
    if (values.password !== undefined && !file && !values.check) return newPassword(values.password)
    if (!file || more.length > 0 || values.password !== undefined) throw new SetupRefused(usage)
    const read = readCounty(await readFile(pathFrom(file), 'utf8'))
    if (!read.ok) throw new SetupRefused(`${file} cannot be taken as it is:`, read.mistakes)
    const { county, elsewhere } = read
    if (!values.check) return tell(await withDatabase((database) => writeCounty(database.db, county)))
    const sizes = Object.entries(county).map(([what, all]) => `${all.length} ${what}`)
    console.log(`${file} is right: ${sizes.join(', ')}. Nothing was written.`)
    if (elsewhere.length > 0) console.log('These do not stand in the file, so the database must have them:')
    for (const { pointer, kind, id } of elsewhere) console.log(`  ${pointer}  the ${kind} ${id}`)
  })

async function newPassword(email: string): Promise<void> {
  const where = whereFrom(process.env)
  if (where.databaseUrl === null) await requireDatabase(where)
  const password = await withDatabase(({ db }) => givePassword(db, email))
  console.log(`The new password of ${email}, told this once:  ${password}`)
}

async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const place = await openForWriting(whereFrom(process.env))
  try {
    for (const name of await migrate(place.connection)) console.log(`Migrated the database: ${name}`)
    const database = openDatabase({ connection: place.connection, connections: 2 })
    return await work(database).finally(() => database.close())
  } finally {
    await place.close()
  }
}

function tell({ counted, newUsers, lacking }: Written): void {
  for (const [what, { new: created, known }] of Object.entries(counted))
    console.log(`${what.padEnd(14)} ${created} new, ${known} brought up to date`)
  if (newUsers.length > 0)
    console.log(
      '\nPasswords of the new users. They are told this once; hand each to its owner by a safe way:',
    )
  for (const { email, name, password } of newUsers) console.log(`  ${password}   ${email}   ${name}`)
  if (lacking.length > 0) console.log('\nStill to do:')
  for (const what of lacking) console.log(`  ${what}`)
}
