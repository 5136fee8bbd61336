import type { TSchema } from 'typebox'

export type JsonObject = { [name: string]: unknown }

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A copy of the collected document as OpenAPI 3.1: tuples in the words of JSON Schema 2020-12, and the problem as every route's default answer. */
export function openApi31(document: JsonObject, problem: TSchema): JsonObject {
  const copy = modern(JSON.parse(JSON.stringify(document))) as JsonObject
  const components = (copy.components ?? {}) as JsonObject
  components.schemas = { ...(components.schemas as JsonObject), Problem: JSON.parse(JSON.stringify(problem)) }
  copy.components = components
  for (const path of Object.values((copy.paths ?? {}) as JsonObject))
    for (const operation of Object.values(path as JsonObject)) addProblem(operation as JsonObject)
  return copy
}

function addProblem(operation: JsonObject): void {
  const schema = { $ref: '#/components/schemas/Problem' }
  operation.responses = {
    ...(operation.responses as JsonObject),
    default: {
      description: 'A refusal, in the caller’s language',
      content: { 'application/problem+json': { schema } },
    },
  }
}

/** TypeBox writes tuples as `items: […]`, which 2020-12 calls `prefixItems`. */
function modern(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(modern)
  if (!isObject(value)) return value
  const out: JsonObject = {}
  for (const [name, inner] of Object.entries(value)) {
    if (name === 'additionalItems') continue
    if (name === 'items' && Array.isArray(inner)) {
      out.prefixItems = inner.map(modern)
      out.maxItems = inner.length
    } else out[name] = modern(inner)
  }
  return out
}
