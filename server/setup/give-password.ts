import type { Kysely } from 'kysely'
import { hashPassword } from '../auth/password.ts'
import type { Tables } from '../store/tables.ts'
import { audit } from '../store/audit.ts'
import { forgetDevices } from '../store/known-devices.ts'
import { refuseDemo } from './demo.ts'
import { randomPassword } from './random-password.ts'
import { SetupRefused } from './refused.ts'

/** Gives an open account a new password, which is answered and kept nowhere, ends its sessions and forgets its browsers. */
export async function givePassword(db: Kysely<Tables>, email: string): Promise<string> {
  const password = randomPassword()
  const password_hash = await hashPassword(password)
  await db.transaction().execute(async (trx) => {
    await refuseDemo(trx)
    const user = await trx
      .updateTable('users')
      .set({ password_hash })
      .where('email', '=', email.toLowerCase())
      .where('disabled_at', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (!user) throw new SetupRefused(`There is no open account with the address ${email}.`)
    await forgetDevices(trx, user.id)
    await trx.deleteFrom('sessions').where('user_id', '=', user.id).execute()
    await audit(trx, { event: 'password-given', actor: null, subject: user.id, facts: {} }, Date.now())
  })
  return password
}
