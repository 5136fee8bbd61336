import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Deps } from '../../deps.ts'
import { hotFiles } from '../../media/hot.ts'
import { type Refusal, refuse } from '../../problems/refusal.ts'
import { asMedia, findMedia, isShown, maySee } from '../../store/media.ts'
import { registerRoute } from '../register.ts'
import { getMedia, mediaFile } from './schema.ts'
import { sendPrivate, sendShown } from './serve.ts'
import { uploadLimit } from './upload.ts'
import { uploadRoute } from './uploads.ts'

export { uploadLimit } from './upload.ts'

/** How long an answer "this file is shown" may be remembered, in milliseconds, should a change signal be lost. */
const rememberedMs = 10_000

export async function mediaRoutes(app: FastifyInstance, deps: Deps): Promise<void> {
  await app.register(multipart, {
    // One file is all that is taken; a second part is read as far as its name, to refuse it by that.
    limits: { files: 2, fileSize: uploadLimit, fields: 2, fieldSize: 1000, parts: 3 },
    throwFileSizeLimit: false,
  })

  await uploadRoute(app, deps)

  registerRoute(app, getMedia, async ({ params, user }) => {
    const [row] = await findMedia(deps.db, [params.id])
    if (!row || !(await maySee(deps.db, { id: row.id }, user))) return refuse('not-found')
    return asMedia(row)
  })

  serveFiles(app, deps)
}

/**
 * Hot files are those that a screen may show now: they are served from memory while no placement has changed. All else asks
 * the database first, so that what is taken off is nobody's the moment after.
 */
function serveFiles(app: FastifyInstance, deps: Deps): void {
  const hot = hotFiles()
  let since = 0
  let generation = 0
  const forget = () => {
    hot.forget()
    generation += 1
  }
  const unlisten = deps.onPlacementChange(forget)
  app.addHook('onClose', async () => unlisten())

  const remembered = (name: string): Buffer | undefined => {
    const now = deps.now()
    if (Math.abs(now - since) > rememberedMs) {
      forget()
      since = now
    }
    return hot.get(name)
  }

  registerRoute(
    app,
    mediaFile,
    async ({ params, request, reply }): Promise<FastifyReply | Refusal> => {
      const name = params.file
      const kept = remembered(name)
      if (kept) return sendShown(reply, name, kept)
      const asked = generation
      const [hash = '', extension = ''] = name.split('.')
      if (await isShown(deps.db, hash, extension, new Date(deps.now()))) {
        const bytes = await deps.media.get(name)
        if (!bytes) return refuse('not-found')
        if (asked === generation) hot.keep(name, bytes)
        return sendShown(reply, name, bytes)
      }
      const who = await request.who()
      if (who.kind !== 'user' || !(await maySee(deps.db, { hash }, who.user))) return refuse('not-found')
      const bytes = await deps.media.get(name)
      return bytes ? sendPrivate(reply, name, bytes) : refuse('not-found')
    },
    { compress: false },
  )
}
