import type { DemoCounty, DemoNotice, DemoUser } from '../../content/samples/county.ts'
import type { Instant } from '../../content/notice/common.ts'
import type { Db } from '../store/database.ts'

/** Told on every page of the demo; the same for all of its accounts. */
export const demoPassword = 'aulataulu-demo'

/** Writes the users. One hash for all of them: its making takes longer than all the rest. */
export async function seedPeople(
  trx: Db,
  users: readonly DemoUser[],
  passwordHash: string,
  now: Instant,
): Promise<void> {
  await trx
    .insertInto('users')
    .values(
      users.map(({ id, name, email, role, organisation, locale }) => ({
        id,
        name,
        email,
        role,
        locale,
        organisation: organisation ?? null,
        password_hash: passwordHash,
        created_at: new Date(now),
      })),
    )
    .execute()
  await trx
    .insertInto('user_centres')
    .values(users.flatMap(({ id, centres = [] }) => centres.map((centre) => ({ user_id: id, centre }))))
    .execute()
}

/** Who hands a notice in: its author, or else the organisation's first member. */
export function authorOf(notice: DemoNotice, { users }: DemoCounty): string {
  const author = notice.author ?? users.find(({ organisation }) => organisation === notice.organisation)?.id
  if (!author) throw new Error(`demo: nobody can hand in ${notice.id}`)
  return author
}

/** Who decides at a centre: its first liaison. */
export function deciderOf(centre: string, { users }: DemoCounty): string {
  const liaison = users.find(({ role, centres }) => role === 'liaison' && centres?.includes(centre))
  if (!liaison) throw new Error(`demo: ${centre} has no liaison`)
  return liaison.id
}
