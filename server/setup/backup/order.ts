import type pg from 'pg'
import { tablesOf } from './client.ts'

/** The tables in an order in which each comes after those that its rows refer to; references checked at commit do not matter. */
export async function orderOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ table: string; needs: string }>(`
    select t.relname::text as table, n.relname::text as needs
    from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_class n on n.oid = c.confrelid
    where c.contype = 'f' and not c.condeferrable and c.conrelid <> c.confrelid
      and t.relnamespace = current_schema()::regnamespace`)
  let left = (await tablesOf(client)).map(({ name }) => name)
  const order: string[] = []
  while (left.length > 0) {
    const next = left.filter((table) => !rows.some((r) => r.table === table && left.includes(r.needs)))
    if (next.length === 0) throw new Error(`These tables refer to each other in a circle: ${left.join(', ')}`)
    order.push(...next)
    left = left.filter((table) => !next.includes(table))
  }
  return order
}
