import type { Db } from './database.ts'

/** Was this database set up as the demo county (server/demo)? */
export async function isDemoData(db: Db): Promise<boolean> {
  const row = await db.selectFrom('installation').select('key').where('key', '=', 'demo').executeTakeFirst()
  return row !== undefined
}
