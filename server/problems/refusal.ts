import type { SpokenFinding } from '../routes/check/schema.ts'
import type { FieldCode, ProblemCode } from './codes.ts'

/** One field that is wrong. `pointer` is a JSON pointer into the body (or "/name" of a query or path parameter). */
export interface FieldError {
  pointer: string
  code: FieldCode
  /** The choices of `not-a-choice`, the limit of `too-long` and the like. */
  limit?: string | number
}

/** What a refusal carries beside its code. */
export interface RefusalMore {
  errors?: FieldError[]
  findings?: SpokenFinding[]
  currentVersion?: number
  /** Seconds until it is worth trying again; sent as Retry-After too. */
  retryAfter?: number
}

/** A refusal is a value: handlers return it, nobody throws it. */
export class Refusal {
  readonly code: ProblemCode
  readonly more: RefusalMore

  constructor(code: ProblemCode, more: RefusalMore = {}) {
    this.code = code
    this.more = more
  }
}

/** Refuses with a named reason; becomes a problem document (RFC 9457) in the caller's language. */
export const refuse = (code: ProblemCode, more: RefusalMore = {}): Refusal => new Refusal(code, more)

/** Refuses one field of the request: `wrongField('/validFrom', 'required')`. */
export const wrongField = (pointer: string, code: FieldCode, limit?: string | number): Refusal =>
  new Refusal('invalid-input', { errors: [{ pointer, code, ...(limit === undefined ? {} : { limit }) }] })
