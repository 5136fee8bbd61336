import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../deps.ts'
import { Refusal, refuse, wrongField, type FieldError } from '../../problems/refusal.ts'
import { asFacts, findMedia, maySee } from '../../store/media.ts'
import { readNotice } from '../input.ts'
import { registerRoute } from '../register.ts'
import { rememberCentres } from './centres.ts'
import { noticeOf } from './fields.ts'
import { checkNotice } from './schema.ts'

export function checkRoutes(app: FastifyInstance, deps: Deps): void {
  const { db, checks, now } = deps
  const remembered = rememberCentres(deps)
  app.addHook('onClose', async () => remembered.close())

  registerRoute(app, checkNotice, async ({ body, language, user }) => {
    const { template, fields, centreIds = [] } = body
    if (fields && body.content) return wrongField('/fields', 'wrong-form')
    const short = fields && noticeOf(template, fields)
    if (short instanceof Refusal) return short
    const read = readNotice({ content: {}, ...body, ...short?.written })
    if (read instanceof Refusal) return short ? refuseAs(read, short.asSent) : read
    const centres = await remembered.get(centreIds)
    const picture = read.content.picture
    const [row] = picture ? await findMedia(db, [picture.media]) : []
    // Another's picture is as one that is not there: the findings would tell its name and size.
    const media = row && (await maySee(db, { id: row.id }, user)) ? asFacts(row) : null
    return checks.check(
      { ...read, media, organisation: user.organisationName, centres },
      { now: now(), language, person: user.id },
    )
  })
}

/** The same refusal, with pointers into what the caller sent. */
const refuseAs = ({ code, more }: Refusal, asSent: (error: FieldError) => FieldError): Refusal =>
  refuse(code, { ...more, ...(more.errors && { errors: more.errors.map(asSent) }) })
