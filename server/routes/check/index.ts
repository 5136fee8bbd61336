import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../deps.ts'
import { Refusal, wrongField } from '../../problems/refusal.ts'
import { checkOn } from '../../rules.ts'
import { asFacts, findMedia } from '../../store/media.ts'
import { readNotice } from '../input.ts'
import { registerRoute } from '../register.ts'
import { rememberCentres } from './centres.ts'
import { noticeOf } from './fields.ts'
import { checkNotice } from './schema.ts'

export function checkRoutes(app: FastifyInstance, deps: Deps): void {
  const { db, morphology, now } = deps
  const remembered = rememberCentres(deps)
  app.addHook('onClose', async () => remembered.close())

  registerRoute(app, checkNotice, async ({ body, language, user }) => {
    const { template, fields, centreIds = [] } = body
    const short = fields && !body.content ? noticeOf(template, fields) : {}
    if (!short) return wrongField('/fields', 'wrong-form')
    const read = readNotice({ content: {}, ...body, ...short })
    if (read instanceof Refusal) return read
    const centres = await remembered.get(centreIds)
    const picture = read.content.picture
    const [row] = picture ? await findMedia(db, [picture.media]) : []
    return checkOn(
      { ...read, media: row ? asFacts(row) : null, organisation: user.organisationName, centres },
      { morphology, now: now(), language },
    )
  })
}
