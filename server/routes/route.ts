import Type, { type Static, type TSchema } from 'typebox'
import type { AuditEvent } from '../audit/events.ts'
import type { Access } from './roles.ts'

/** A route as data: what the server registers, what OpenAPI describes and what the admin's client is typed by. */
export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Fastify path, parameters as `:id`. */
  url: string
  access: Access
  summary: string
  params?: TSchema
  query?: TSchema
  /** A page's address, to which others hang marks of their own (`?fbclid=…`): what the schema does not name is dropped, not refused. */
  strayQuery?: 'dropped'
  body?: TSchema
  /**
   * Of a write: the events it writes into the audit log; or that the decision log tells it; or why it needs no line. A write that does not
   * say stops the start.
   */
  audit?: readonly AuditEvent[] | 'decision-log' | { none: string }
  /** Success answers by status. Refusals are problem details and need no mention. `Type.Null()`: no body. */
  answers: Record<number, TSchema>
}

/** Keeps the literal types of a route. */
export const route = <const R extends Route>(r: R): R => r

export type ParamsOf<R extends Route> = R['params'] extends TSchema ? Static<R['params']> : undefined
export type QueryOf<R extends Route> = R['query'] extends TSchema ? Static<R['query']> : undefined
export type BodyOf<R extends Route> = R['body'] extends TSchema ? Static<R['body']> : undefined
export type AnswerOf<R extends Route> = Static<R['answers'][keyof R['answers']] & TSchema>

/** RFC 9457. `code` is stable and documented; `detail` is in the caller's language; `errors` point at fields. */
export const Problem = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  code: Type.String(),
  detail: Type.Optional(Type.String()),
  requestId: Type.Optional(Type.String()),
  errors: Type.Optional(
    Type.Array(Type.Object({ pointer: Type.String(), code: Type.String(), detail: Type.String() })),
  ),
  /** With `findings` (422) and `stale-version` (409): what the reader needs to go on. */
  findings: Type.Optional(Type.Array(Type.Any())),
  currentVersion: Type.Optional(Type.Integer()),
})
export type Problem = Static<typeof Problem>
