import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { hashPassword } from '../auth/password.ts'
import type { Db } from '../store/database.ts'
import { forgetDevices } from '../store/known-devices.ts'
import type { Counted } from './counted.ts'
import type { UserToSet } from './county.ts'
import { randomPassword } from './random-password.ts'

export interface NewUser {
  email: string
  name: string
  password: string
}

/** People by their addresses. A new one gets a password by chance; who is there keeps theirs. */
export async function writeUsers(
  trx: Db,
  users: readonly UserToSet[],
): Promise<{ counted: Counted; newUsers: NewUser[] }> {
  const there = await trx.selectFrom('users').select(['id', 'email']).execute()
  const idOf = new Map(there.map(({ id, email }) => [email, id]))
  const unknown = users.filter(({ email }) => !idOf.has(email.toLowerCase()))
  const newUsers = unknown
    .filter(({ closed }) => closed !== true)
    .map(({ email, name }) => ({ email: email.toLowerCase(), name, password: randomPassword() }))
  // At once, on several threads: each takes 30 ms.
  const hashes = await Promise.all(newUsers.map(({ password }) => hashPassword(password)))
  const hashOf = new Map(newUsers.map(({ email }, i) => [email, hashes[i]!]))

  for (const user of users) {
    const email = user.email.toLowerCase()
    const id = idOf.get(email) ?? randomUUID()
    const { name, role, locale, organisation = null } = user
    const row = { name, role, locale, organisation }
    await trx
      .insertInto('users')
      .values({ id, email, ...row, password_hash: hashOf.get(email) ?? null })
      .onConflict((known) => known.column('email').doUpdateSet(row))
      .execute()
    await setClosed(trx, id, user.closed)
    await setCentres(trx, id, user.centres ?? [])
  }
  return { counted: { new: unknown.length, known: users.length - unknown.length }, newUsers }
}

async function setClosed(trx: Db, id: string, closed: boolean | undefined): Promise<void> {
  if (closed === undefined) return
  await trx
    .updateTable('users')
    .set({ disabled_at: closed ? sql<Date>`coalesce(disabled_at, now())` : null })
    .where('id', '=', id)
    .execute()
  if (!closed) return
  await forgetDevices(trx, id)
  await trx.deleteFrom('sessions').where('user_id', '=', id).execute()
}

/** Exactly these: a liaison who has moved decides at the old centre no more. */
async function setCentres(trx: Db, user_id: string, centres: readonly string[]): Promise<void> {
  await trx.deleteFrom('user_centres').where('user_id', '=', user_id).execute()
  const rows = [...new Set(centres)].map((centre) => ({ user_id, centre }))
  if (rows.length > 0) await trx.insertInto('user_centres').values(rows).execute()
}
