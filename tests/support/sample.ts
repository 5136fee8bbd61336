/** The parts of JSON Schema that our inputs are written in. */
export interface Json {
  type?: string
  const?: unknown
  properties?: Record<string, Json>
  patternProperties?: Record<string, Json>
  additionalProperties?: unknown
  required?: string[]
  items?: Json | Json[]
  anyOf?: Json[]
  pattern?: string
  format?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  minItems?: number
  maxItems?: number
}

/** Texts of the forms that our patterns ask for: an id, a day, an hour, a field's name, a language, a file. */
const texts = [
  'title',
  'jokiranta',
  '2026-10-10',
  '08:00',
  '2026-10-10T09:00:00Z',
  `${'0'.repeat(64)}.webp`,
  'x',
]

/** A value that fits the schema, every optional member included. Throws where it knows no text of the pattern: add one above. */
export function sampleOf(schema: Json): unknown {
  if (schema.const !== undefined) return schema.const
  if (schema.anyOf) return sampleOf(schema.anyOf[0]!)
  if (schema.type === 'object') return object(schema)
  if (schema.type === 'array') {
    if (Array.isArray(schema.items)) return schema.items.map(sampleOf)
    return Array.from({ length: Math.max(1, schema.minItems ?? 1) }, () => sampleOf(schema.items as Json))
  }
  if (schema.type === 'string') return text(schema)
  if (schema.type === 'integer' || schema.type === 'number') return schema.minimum ?? schema.maximum ?? 1
  return schema.type === 'boolean' ? true : schema.type === 'null' ? null : 'x'
}

function object({ properties = {}, patternProperties = {} }: Json): object {
  const named = Object.entries(properties).map(([name, inner]) => [name, sampleOf(inner)])
  const records = Object.entries(patternProperties).map(([pattern, inner]) => [
    text({ pattern }),
    sampleOf(inner),
  ])
  return Object.fromEntries([...named, ...records])
}

function text({ pattern, format, minLength = 0, maxLength = Infinity }: Json): string {
  if (format === 'date-time') return '2026-10-10T09:00:00.000Z'
  const fit = (one: string) =>
    (pattern === undefined || new RegExp(pattern, 'u').test(one)) && one.length <= maxLength
  const found = texts.map((one) => one.padEnd(minLength, 'x')).find(fit)
  if (found === undefined) throw new Error(`no sample text of the pattern ${pattern ?? ''}`)
  return found
}

/** Every object of a sample, with the pointer to it and the names that its schema has. */
export function objectsIn(
  schema: Json,
  value: unknown,
  pointer = '',
): { pointer: string; schema: Json; object: Record<string, unknown> }[] {
  if (schema.anyOf) return objectsIn(schema.anyOf[0]!, value, pointer)
  if (Array.isArray(value))
    return value.flatMap((inner, i) =>
      objectsIn(
        (Array.isArray(schema.items) ? schema.items[i] : schema.items) ?? {},
        inner,
        `${pointer}/${i}`,
      ),
    )
  if (typeof value !== 'object' || value === null) return []
  const found = value as Record<string, unknown>
  const inner = (name: string): Json =>
    schema.properties?.[name] ?? Object.values(schema.patternProperties ?? {})[0] ?? {}
  return [
    { pointer, schema, object: found },
    ...Object.entries(found).flatMap(([name, one]) => objectsIn(inner(name), one, `${pointer}/${name}`)),
  ]
}

/** Every place of a sample that holds a number, a text or a list, with what puts another value there. */
export function leavesIn(
  schema: Json,
  value: unknown,
  put: (other: unknown) => void,
  pointer = '',
): { pointer: string; schema: Json; put(other: unknown): void }[] {
  if (schema.anyOf) return leavesIn(schema.anyOf[0]!, value, put, pointer)
  const own = { pointer, schema, put }
  if (Array.isArray(value)) {
    const of = (i: number) => (Array.isArray(schema.items) ? schema.items[i] : schema.items) ?? {}
    const inner = value.flatMap((one, i) =>
      leavesIn(of(i), one, (other) => (value[i] = other), `${pointer}/${i}`),
    )
    return Array.isArray(schema.items) ? inner : [own, ...inner]
  }
  if (typeof value !== 'object' || value === null) return schema.const === undefined ? [own] : []
  const found = value as Record<string, unknown>
  return Object.entries(found).flatMap(([name, one]) =>
    leavesIn(
      schema.properties?.[name] ?? Object.values(schema.patternProperties ?? {})[0] ?? {},
      one,
      (other) => (found[name] = other),
      `${pointer}/${name}`,
    ),
  )
}
