import type { TSchema } from 'typebox'

/** The largest whole number of a column of type `integer`. */
const largestInteger = 2_147_483_647

/**
 * What of a schema of input has no end: pointers to numbers without a least and a most (whole ones beyond what a column holds),
 * texts without a greatest length, lists and maps without a greatest count, and what may be anything at all. Empty: all is bounded.
 */
export function unbounded(schema: TSchema, pointer = ''): string[] {
  const s = schema as Parts
  if ('const' in s || s.type === 'boolean' || s.type === 'null') return []
  if (s.anyOf) return s.anyOf.flatMap((one) => unbounded(one, pointer))
  if (s.type === 'object') return members(s, pointer)
  if (s.type === 'array') return items(s, pointer)
  if (s.type === 'string') return s.maxLength !== undefined || endsItself(s.pattern) ? [] : [pointer]
  if (s.type === 'integer') return within(s, largestInteger) ? [] : [pointer]
  if (s.type === 'number') return within(s, Number.MAX_SAFE_INTEGER) ? [] : [pointer]
  return [pointer]
}

function members(
  { properties = {}, patternProperties = {}, maxProperties }: Parts,
  pointer: string,
): string[] {
  const isMap = Object.keys(patternProperties).length > 0
  return [
    ...(isMap && maxProperties === undefined ? [pointer] : []),
    ...Object.entries(properties).flatMap(([name, one]) => unbounded(one, `${pointer}/${name}`)),
    ...Object.values(patternProperties).flatMap((one) => unbounded(one, `${pointer}/*`)),
  ]
}

function items({ items: of = [], maxItems }: Parts, pointer: string): string[] {
  if (Array.isArray(of)) return of.flatMap((one, i) => unbounded(one, `${pointer}/${i}`))
  return [...(maxItems === undefined ? [pointer] : []), ...unbounded(of, `${pointer}/*`)]
}

const within = ({ minimum = -Infinity, maximum = Infinity }: Parts, most: number): boolean =>
  minimum >= -most && maximum <= most

/** A pattern from the beginning to the end of a text in which nothing repeats without an end. */
const endsItself = (pattern = '*'): boolean =>
  /^\^.*\$$/.test(pattern) && !/[*+]|,\}/.test(pattern.replaceAll(/\[[^\]]*\]/g, 'x'))

interface Parts {
  type?: string
  properties?: Record<string, TSchema>
  patternProperties?: Record<string, TSchema>
  maxProperties?: number
  anyOf?: TSchema[]
  items?: TSchema | TSchema[]
  maxItems?: number
  pattern?: string
  maxLength?: number
  minimum?: number
  maximum?: number
}
