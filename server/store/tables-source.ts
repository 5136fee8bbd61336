import { format, resolveConfig } from 'prettier'
import type { ClientBase } from 'pg'

/** What the database cannot say: the domain's own types of its text and jsonb columns. Written as `table.column` or `.column` for all tables. */
const known: Record<string, string> = {
  'centres.kind': "Centre['kind']",
  'centres.theme': "Centre['theme']",
  'centres.opening_hours': 'Json<WeekHours>',
  'centres.notices_at': 'Json<LocalText>',
  'centres.requirements': 'Json<Requirements>',
  'screens.languages': 'Language[]',
  'screens.hours': 'Json<WeekHours>',
  'screen_heartbeats.errors': "Json<Heartbeat['errors']>",
  'organisations.kind': "Organisation['kind']",
  'users.role': 'Role',
  'users.locale': 'UiLanguage',
  'notice_versions.template': 'TemplateId',
  'notice_versions.content': 'Json<ContentByLanguage>',
  'notice_versions.details': 'Json<Details>',
  'notice_versions.picture_alt': 'Json<LocalText>',
  'placements.state': "Placement['state']",
  'decision_log.event': "PlacementEvent['kind']",
  'finding_answers.language': 'Language',
  'finding_answers.reason': 'AnswerReason',
  '.reason_code': 'ReasonCode',
}

const base: Record<string, string> = {
  text: 'string',
  bool: 'boolean',
  int4: 'number',
  int8: 'number',
  float8: 'number',
  timestamptz: 'Date',
  bytea: 'Buffer',
  jsonb: 'Json<unknown>',
}

interface Column {
  table: string
  name: string
  type: string
  nullable: boolean
  optional: boolean
  generated: boolean
}

/** Columns of every table of the public schema, in their order. Migrations' own table is left out: no query reads it. */
const columns = `
  select c.table_name as table, c.column_name as name, c.udt_name as type, c.is_nullable = 'YES' as nullable,
    c.column_default is not null as optional, c.is_identity = 'YES' as generated
  from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
  where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.table_name <> 'schema_migrations'
  order by c.table_name collate "C", c.ordinal_position`

function typeOf(c: Column): string {
  const plain = known[`${c.table}.${c.name}`] ?? known[`.${c.name}`] ?? base[c.type]
  if (!plain) throw new Error(`tables-source: no type for ${c.table}.${c.name} (${c.type})`)
  const whole = c.nullable ? `${plain} | null` : plain
  return c.generated ? `GeneratedAlways<${whole}>` : c.optional ? `Generated<${whole}>` : whole
}

const pascal = (name: string): string =>
  name.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())

async function tablesSource(client: ClientBase): Promise<string> {
  const { rows } = await client.query<Column>(columns)
  const tables = [...new Set(rows.map((row) => row.table))]
  const body = tables.map((table) => {
    const lines = rows.filter((row) => row.table === table).map((row) => `  ${row.name}: ${typeOf(row)}`)
    return `export interface ${pascal(table)} {\n${lines.join('\n')}\n}\n`
  })
  const all = tables.map((table) => `  ${table}: ${pascal(table)}`)
  return `${body.join('\n')}\nexport interface Tables {\n${all.join('\n')}\n}\n`
}

const marker = 'tables.test.ts compares.\n'

/** The text of tables.ts at `path` with the part below its marker as the database's schema says. */
export async function withTables(file: string, client: ClientBase, path: string): Promise<string> {
  const head = file.slice(0, file.indexOf(marker) + marker.length)
  const whole = `${head}\n${await tablesSource(client)}`
  return format(whole, { ...(await resolveConfig(path)), filepath: path })
}
