import type { FastifyError, FastifyInstance } from 'fastify'
import type { ProblemCode } from '../problems/codes.ts'
import { troubleOf, type Trouble } from '../store/trouble.ts'
import { type Refusal, refuse } from '../problems/refusal.ts'
import { retryAfterOf } from './limits.ts'
import { sendRefusal } from './send-refusal.ts'
import { InvalidInput } from './validation.ts'

/** What Fastify and its plugins refuse before a handler is asked, by their error codes. */
const known: Record<string, ProblemCode> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'invalid-json',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'invalid-json',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'invalid-json',
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_REQ_FILE_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'wrong-content-type',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'wrong-content-type',
  FST_UNDER_PRESSURE: 'unavailable',
  FST_ERR_MAX_PARAM_LENGTH: 'not-found',
  FST_ERR_BAD_URL: 'not-found',
}

const byStatus: Record<number, ProblemCode> = {
  404: 'not-found',
  413: 'too-large',
  415: 'wrong-content-type',
  503: 'unavailable',
}

/** What the database or the disk cannot do now. Seconds until another try: one that is away is looked for twice a second. */
const ofTrouble: Record<Trouble, Refusal> = {
  away: refuse('database-away', { retryAfter: 2 }),
  busy: refuse('unavailable', { retryAfter: 5 }),
  'read-only': refuse('read-only', { retryAfter: 30 }),
  full: refuse('storage-full'),
}

/** The refusal an error stands for, or null where the error is a bug of ours. */
export function refusalOf(error: FastifyError): Refusal | null {
  const retryAfter = retryAfterOf(error)
  if (retryAfter !== null) return refuse('too-many-requests', { retryAfter })
  if (error instanceof InvalidInput) return refuse('invalid-input', { errors: error.errors })
  const trouble = troubleOf(error)
  if (trouble) return ofTrouble[trouble]
  const code = known[error.code]
  if (code) return refuse(code)
  if (error instanceof SyntaxError && error.statusCode === 400) return refuse('invalid-json')
  const status = error.statusCode ?? 500
  if (status < 400 || (status >= 500 && status !== 503)) return null
  return refuse(byStatus[status] ?? 'invalid-input')
}

/** Problem details for every error; what went wrong inside stays in the log. */
export function useProblems(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const refusal = refusalOf(error)
    if (!refusal) request.log.error({ err: error }, 'a request failed by a fault of ours')
    else if (troubleOf(error)) request.log.warn({ err: error }, 'the database or the disk did not serve')
    return sendRefusal(request, reply, refusal ?? refuse('internal'))
  })
  app.setNotFoundHandler((request, reply) => sendRefusal(request, reply, refuse('not-found')))
}
