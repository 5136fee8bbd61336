import { sql } from 'kysely'
import type { SignedIn } from '../auth/who.ts'
import type { Db } from './database.ts'

/** A person's account by e-mail address, whatever its capitals; null: none, or it was closed. */
export async function findAccount(
  db: Db,
  email: string,
): Promise<{ user: SignedIn; passwordHash: string | null } | null> {
  const row = await db
    .selectFrom('users')
    .leftJoin('organisations as o', 'o.id', 'users.organisation')
    .where('email', '=', email.toLowerCase())
    .where('disabled_at', 'is', null)
    .select([
      'users.id',
      'users.name',
      'email',
      'role',
      'organisation',
      'o.name as organisationName',
      'password_hash',
    ])
    .select(
      sql<string[]>`array(select centre::text from user_centres where user_id = users.id order by centre)`.as(
        'centres',
      ),
    )
    .executeTakeFirst()
  if (!row) return null
  const { password_hash, ...user } = row
  return { user, passwordHash: password_hash }
}
