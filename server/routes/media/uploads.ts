import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import type { SignedIn } from '../../auth/who.ts'
import { inTurn, takeTurns } from '../../turns.ts'
import type { Deps } from '../../deps.ts'
import { mediaBounds } from '../../media/bounds.ts'
import { incomingFolder } from '../../media/incoming.ts'
import { TooSlow } from '../../media/pace.ts'
import { refuse, wrongField } from '../../problems/refusal.ts'
import { registerRoute } from '../register.ts'
import { uploadMedia } from './schema.ts'
import { hasBoundary, takeUpload, withOnlyFile } from './upload.ts'

/** What lies there for so long was left behind by a process that was killed; milliseconds. */
const leftBehindMs = 24 * 60 * 60_000
/** How long the rest of a refused upload is read and dropped; milliseconds. */
const dropMs = 30_000

/** Uploads, each in its turn: until it comes, the body waits unread with its sender; then it goes to the disk, never into memory. */
export async function uploadRoute(app: FastifyInstance, deps: Deps): Promise<void> {
  const incoming = incomingFolder(join(deps.config.dataFolder, 'incoming'))
  await incoming.sweep(leftBehindMs, deps.now())
  const turns = takeTurns(mediaBounds.open)

  const taken = async (request: FastifyRequest, user: SignedIn) => {
    try {
      // Who went away while waiting has nothing more to send.
      if (request.raw.destroyed) return wrongField('/file', 'wrong-form')
      return await withOnlyFile(request.parts(), incoming, (uploaded) => takeUpload(uploaded, user, deps))
    } catch (problem) {
      if (problem instanceof TooSlow) return refuse('too-slow')
      // The form itself is broken: no boundary, a part without an end, a sender that went away.
      if (isBrokenForm(problem)) return wrongField('/file', 'wrong-form')
      throw problem
    }
  }

  registerRoute(
    app,
    uploadMedia,
    async ({ request, user }) => {
      if (!request.isMultipart()) return wrongField('/file', 'required')
      if (!hasBoundary(request.headers['content-type'])) return wrongField('/file', 'wrong-form')
      const answer = await inTurn(turns, user.id, () => taken(request, user)).finally(() => {
        if (!request.raw.complete) dropRest(request.raw)
      })
      if (answer === 'too-many') return refuse('unavailable', { retryAfter: 5 })
      return answer === 'person-has-too-many' ? refuse('too-many-requests', { retryAfter: 5 }) : answer
    },
    { config: { slowBody: true } },
  )
}

/** What is still being sent is read and dropped for a while, so that the sender hears the answer; then the line is cut. */
function dropRest(raw: IncomingMessage): void {
  raw.unpipe()
  raw.resume()
  const cut = setTimeout(() => raw.destroy(), dropMs).unref()
  raw.once('close', () => clearTimeout(cut))
}

const isBrokenForm = (problem: unknown): boolean =>
  problem instanceof Error &&
  /multipart|boundary|unexpected end|malformed|premature|aborted|parts? ?limit|fields? ?limit/i.test(
    problem.message,
  )
