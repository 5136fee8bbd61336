import Type, { type Static } from 'typebox'
import { route } from '../route.ts'

export const live = route({
  method: 'GET',
  url: '/health/live',
  access: 'anyone',
  summary: 'The process answers',
  answers: { 200: Type.Object({ status: Type.Literal('ok') }) },
})

const Part = Type.Object({
  ok: Type.Boolean(),
  detail: Type.Optional(Type.String()),
  count: Type.Optional(Type.Integer()),
})
export type Part = Static<typeof Part>

/** 503 when the database, the media store or the jobs fail; a missing dictionary is told and does not fail it. */
export const ready = route({
  method: 'GET',
  url: '/health/ready',
  access: 'anyone',
  summary: 'Database, media store, dictionary, jobs',
  answers: {
    200: Type.Object({ status: Type.String(), parts: Type.Record(Type.String(), Part) }),
    503: Type.Object({ status: Type.String(), parts: Type.Record(Type.String(), Part) }),
  },
})

export const metrics = route({
  method: 'GET',
  url: '/metrics',
  access: 'metrics',
  summary: 'Prometheus text; operator’s session, METRICS_TOKEN, or loopback',
  answers: { 200: Type.String() },
})
