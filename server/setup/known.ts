import type { Db } from '../store/database.ts'
import type { County } from './county.ts'
import type { Mistake } from './mistake.ts'
import { elsewhere } from './references.ts'

/** What the file says that the database does not bear out. */
export async function againstDatabase(trx: Db, county: County): Promise<Mistake[]> {
  return [
    ...(await unknown(trx, county)),
    ...(await movedScreens(trx, county)),
    ...(await takenBusinessIds(trx, county)),
  ]
}

async function unknown(trx: Db, county: County): Promise<Mistake[]> {
  const named = elsewhere(county)
  if (named.length === 0) return []
  const idsOf = async (table: 'centres' | 'organisations') =>
    new Set((await trx.selectFrom(table).select('id').execute()).map(({ id }) => id))
  const there = { centre: await idsOf('centres'), organisation: await idsOf('organisations') }
  return named
    .filter(({ kind, id }) => !there[kind].has(id))
    .map(({ pointer, kind, id }) => ({
      pointer,
      text: `There is no ${kind} ${id}, neither in the file nor in the database.`,
    }))
}

/** A player keeps its screen's name and slides: elsewhere it is another screen. */
async function movedScreens(trx: Db, { screens }: County): Promise<Mistake[]> {
  const there = await trx.selectFrom('screens').select(['id', 'centre']).execute()
  const centreOf = new Map(there.map(({ id, centre }) => [id, centre]))
  return screens.flatMap(({ id, centre }, i) => {
    const now = centreOf.get(id) ?? centre
    const text = `The screen ${id} belongs to ${now}. One at another centre is a new screen: give it an id of its own.`
    return now === centre ? [] : [{ pointer: `/screens/${i}/centre`, text }]
  })
}

async function takenBusinessIds(trx: Db, { organisations }: County): Promise<Mistake[]> {
  const there = await trx
    .selectFrom('organisations')
    .select(['id', 'business_id'])
    .where('business_id', 'is not', null)
    .execute()
  const holder = new Map(there.map((row) => [row.business_id, row.id]))
  return organisations.flatMap(({ id, businessId }, i) => {
    const other = businessId === null ? id : (holder.get(businessId) ?? id)
    const text = `${businessId} is the business ID of the organisation ${other} already.`
    return other === id ? [] : [{ pointer: `/organisations/${i}/businessId`, text }]
  })
}
