import type { Multipart } from '@fastify/multipart'
import { randomUUID } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { withoutUnseen } from '../../../content/notice/direction.ts'
import { mediaBounds } from '../../media/bounds.ts'
import type { Incoming } from '../../media/incoming.ts'
import { takeIn, type Refusal as IntakeRefusal } from '../../media/intake.ts'
import { notTooSlow } from '../../media/pace.ts'
import type { MediaStore } from '../../media/store.ts'
import { escaped } from '../../plugins/validation.ts'
import type { ProblemCode } from '../../problems/codes.ts'
import { refuse, wrongField, type Refusal } from '../../problems/refusal.ts'
import type { SignedIn } from '../../auth/who.ts'
import type { Db } from '../../store/database.ts'
import { insertMedia } from '../../store/media.ts'
import type { Media } from './schema.ts'

export const uploadLimit = mediaBounds.uploadBytes

const codes: Record<IntakeRefusal['reason'], ProblemCode> = {
  'media-kind': 'not-a-picture',
  'media-broken': 'broken-picture',
  'media-too-many-pixels': 'picture-too-large',
  'media-too-slow': 'picture-too-large',
}

/** One uploaded file, whole, on the disk. */
export interface Uploaded {
  file: string
  fileName: string
}

/** A boundary as RFC 2046 has it: what is no such line cannot be looked for. */
export const hasBoundary = (contentType = ''): boolean =>
  /;\s*boundary=(?:"[\w'()+,./:=? -]{0,69}[\w'()+,./:=?-]"|[\w'()+,./:=?-]{1,70})\s*(?:;|$)/i.test(
    contentType,
  )

/**
 * Gives the form's one file, `file`, to `work` while it lies on the disk. A part of another name is refused by that, as a member of a
 * body that no schema names is. Throws TooSlow where the sender is.
 */
export async function withOnlyFile<T>(
  parts: AsyncIterableIterator<Multipart>,
  incoming: Incoming,
  work: (uploaded: Uploaded) => Promise<T>,
): Promise<T | Refusal> {
  const { value: part, done } = await parts.next()
  if (done) return wrongField('/file', 'required')
  const wrong = wrongPart(part)
  if (wrong || part.type !== 'file') return wrong ?? wrongField('/file', 'wrong-type')
  return incoming.hold(notTooSlow(part.file), async (file) => {
    // The flag may come a moment after the last piece: what is as long as the limit has been cut.
    if (part.file.truncated || (await stat(file)).size >= uploadLimit) return refuse('too-large')
    const next = await parts.next()
    if (!next.done) return wrongPart(next.value) ?? wrongField('/file', 'too-many', 1)
    return work({ file, fileName: part.filename })
  })
}

function wrongPart(part: Multipart): Refusal | null {
  // The library's types do not know that a part may come without a name.
  const name = (part.fieldname as string | undefined) ?? ''
  if (name === '') return wrongField('/file', 'wrong-form')
  return name === 'file' ? null : wrongField(`/${escaped(name)}`, 'unknown-field')
}

/** Takes one uploaded file in: re-encoded, kept by its hash. The file name is kept for the rules only. */
export async function takeUpload(
  { file, fileName }: Uploaded,
  user: SignedIn,
  { db, media }: { db: Db; media: MediaStore },
): Promise<Media | Refusal> {
  const taken = await takeIn(file)
  if (!taken.ok) return refuse(codes[taken.reason])
  const name = await media.put(taken.bytes, taken.extension)
  return insertMedia(db, {
    id: randomUUID(),
    hash: name.slice(0, 64),
    extension: taken.extension,
    type: taken.type,
    widthPx: taken.original.widthPx,
    heightPx: taken.original.heightPx,
    bytes: taken.original.bytes,
    fileName: safeName(fileName),
    organisation: user.organisation,
    uploadedBy: user.id,
  })
}

/** The last part of the path, without control characters and what nobody sees (a name could read "gnp.exe" backwards), at most 255 characters. */
const safeName = (name: string | undefined): string =>
  basename(withoutUnseen(name ?? '').replaceAll('\\', '/'))
    // eslint-disable-next-line no-control-regex
    .replaceAll(/[\u0000-\u001f\u007f\ud800-\udfff]/g, '')
    .slice(0, 255)
