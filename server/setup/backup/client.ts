import pg from 'pg'
import { Client } from '../../store/client.ts'
import { clientConfig, type Connection } from '../../store/database.ts'

/** Work on one connection without time limits; rows are written and read the same way whatever the server's settings are. */
export async function withClient<T>(
  connection: Connection,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const limits = { statement_timeout: 0, idle_in_transaction_session_timeout: 0 }
  const client = new Client({ ...clientConfig(connection), ...limits })
  await client.connect()
  try {
    await client.query(`set datestyle = 'ISO, YMD'; set timezone = 'UTC'; set extra_float_digits = 1`)
    return await work(client)
  } finally {
    await client.end()
  }
}

export const quoted = (name: string): string => pg.escapeIdentifier(name)

export interface Table {
  name: string
  /** Without those that the database computes. */
  columns: string[]
}

/** The tables that hold data, by name; the list of migrations is told in the manifest. */
export async function tablesOf(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    select c.relname::text as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and c.relname <> 'schema_migrations'
      and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    group by c.relname order by c.relname`)
  return rows
}
