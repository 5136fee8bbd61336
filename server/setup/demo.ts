import type { Db } from '../store/database.ts'
import { isDemoData } from '../store/installation.ts'
import { SetupRefused } from './refused.ts'

/** Real people and places are never written into the demo county. */
export async function refuseDemo(db: Db): Promise<void> {
  if (await isDemoData(db))
    throw new SetupRefused(
      'The database is the demo county’s, whose accounts have a public password. ' +
        'Give the real service a data folder (AULATAULU_DATA) or a database (DATABASE_URL) of its own.',
    )
}
