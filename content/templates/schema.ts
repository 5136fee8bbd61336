import Type, { type TObject, type TSchema } from 'typebox'
import type { FieldSpec } from './template.ts'

const civilTimePattern = '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]$'
const linkPattern = '^https?://[^\\s]+$'
const orEmpty = (pattern: string) => `^$|${pattern}`

function valueSchema(field: FieldSpec): TSchema {
  const { maxLength, required, control } = field
  const title = field.name
  if (control === 'choice')
    return Type.Union(
      (field.choices ?? []).map((c) => Type.Literal(c)),
      { title },
    )
  if (control === 'date-time')
    return Type.String({ title, maxLength, pattern: required ? civilTimePattern : orEmpty(civilTimePattern) })
  if (control === 'link')
    return Type.String({ title, maxLength, pattern: required ? linkPattern : orEmpty(linkPattern) })
  return Type.String({ title, maxLength, minLength: required ? 1 : 0 })
}

/**
 * JSON schema of the fields that stand in one place of the notice: `content` (in each language) or `details`.
 * Required fields are required and not empty; fields that the template lacks are refused.
 */
export function schemaOf(fields: readonly FieldSpec[], place: FieldSpec['in']): TObject {
  const properties: Record<string, TSchema> = {}
  for (const field of fields) {
    if (field.in !== place) continue
    const value = valueSchema(field)
    properties[field.name] = field.required ? value : Type.Optional(value)
  }
  return Type.Object(properties, { additionalProperties: false })
}
