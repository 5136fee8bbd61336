import type { FastifyInstance, FastifySchemaCompiler } from 'fastify'
import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import { Value } from 'typebox/value'
import type { FieldCode } from '../problems/codes.ts'
import type { FieldError } from '../problems/refusal.ts'
import { closed } from './closed.ts'

/** Thrown to Fastify by a validator; the error handler turns it into `invalid-input`. */
export class InvalidInput extends Error {
  readonly errors: FieldError[]
  constructor(errors: FieldError[]) {
    super('invalid input')
    this.errors = errors
  }
}

/** One error of a compiled TypeBox schema, as far as it is read here. */
interface SchemaError {
  keyword: string
  instancePath: string
  params: object
}

/**
 * Bodies are taken as they are; query and path parameters, which are texts, are converted to the schema's types first. Of a query
 * that is not closed, only what its schema names is passed on.
 */
const compile: FastifySchemaCompiler<TSchema> = ({ schema, httpPart }) => {
  const compiled = Compile(schema)
  const isOpen = httpPart === 'querystring' && !('additionalProperties' in schema)
  const named = closed(schema)
  return (given: unknown) => {
    const taken = isOpen ? Value.Clean(named, given) : given
    const value = httpPart === 'body' ? taken : Value.Convert(schema, taken)
    if (compiled.Check(value)) return { value }
    return { error: new InvalidInput(fieldErrors(compiled.Errors(value))) }
  }
}

/** JSON is written by JSON.stringify: answers are built field by field by typed code, and tests hold them against their schemas. */
export function useValidation(app: FastifyInstance): void {
  app.setValidatorCompiler(compile as FastifySchemaCompiler<unknown>)
  app.setSerializerCompiler(() => (data) => JSON.stringify(data))
}

/** Schema errors as errors of fields: one a place, the choices of a union gathered into one. */
export function fieldErrors(errors: readonly SchemaError[]): FieldError[] {
  const found = new Map<string, FieldError>()
  const add = (error: FieldError) => {
    if (!found.has(error.pointer)) found.set(error.pointer, error)
  }
  const unions = new Set(errors.filter((e) => e.keyword === 'anyOf').map((e) => e.instancePath))
  for (const { keyword, instancePath, params } of errors) {
    const p = params as Record<string, unknown>
    // Said of the object too; of its members it is said with their names.
    if (keyword === 'additionalProperties') continue
    if (keyword === 'required')
      for (const name of p.requiredProperties as string[])
        add({ pointer: `${instancePath}/${escaped(name)}`, code: 'required' })
    else if (!unions.has(instancePath)) add(fieldError(keyword, instancePath, p))
  }
  // Of a choice it would be, were it not for a member too many, only that member is told.
  const hasStray = (pointer: string) =>
    errors.some((e) => e.keyword === 'boolean' && e.instancePath.startsWith(`${pointer}/`))
  for (const pointer of unions) if (!hasStray(pointer)) add(choices(pointer, errors))
  return [...found.values()]
}

function choices(pointer: string, errors: readonly SchemaError[]): FieldError {
  const allowed = errors
    .filter((e) => e.keyword === 'const' && e.instancePath === pointer)
    .map((e) => String((e.params as { allowedValue: unknown }).allowedValue))
  return allowed.length > 0
    ? { pointer, code: 'not-a-choice', limit: allowed.join(', ') }
    : { pointer, code: 'wrong-form' }
}

const codes: Record<string, FieldCode> = {
  minLength: 'too-short',
  maxLength: 'too-long',
  minimum: 'out-of-range',
  maximum: 'out-of-range',
  exclusiveMinimum: 'out-of-range',
  exclusiveMaximum: 'out-of-range',
  minItems: 'too-few',
  maxItems: 'too-many',
  type: 'wrong-type',
  const: 'not-a-choice',
  // The schema of a member that a closed object does not name is "false".
  boolean: 'unknown-field',
}

function fieldError(keyword: string, pointer: string, params: Record<string, unknown>): FieldError {
  const limit = params.limit ?? params.type ?? params.allowedValue
  return {
    pointer,
    code: codes[keyword] ?? 'wrong-form',
    ...((typeof limit === 'string' || typeof limit === 'number') && { limit }),
  }
}

/** A name as a step of a JSON pointer (RFC 6901). */
export const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1')
