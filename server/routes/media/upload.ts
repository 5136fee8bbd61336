import type { Multipart } from '@fastify/multipart'
import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { withoutUnseen } from '../../../content/notice/direction.ts'
import { takeIn, type Refusal as IntakeRefusal } from '../../media/intake.ts'
import type { MediaStore } from '../../media/store.ts'
import { escaped } from '../../plugins/validation.ts'
import type { ProblemCode } from '../../problems/codes.ts'
import { refuse, wrongField, type Refusal } from '../../problems/refusal.ts'
import type { SignedIn } from '../../auth/who.ts'
import type { Db } from '../../store/database.ts'
import { insertMedia } from '../../store/media.ts'
import type { Media } from './schema.ts'

/** Largest upload in bytes: a good telephone picture is 4 to 12 MB. More is cut off while it comes in. */
export const uploadLimit = 20 * 1024 * 1024

const codes: Record<IntakeRefusal['reason'], ProblemCode> = {
  'media-kind': 'not-a-picture',
  'media-broken': 'broken-picture',
  'media-too-many-pixels': 'picture-too-large',
  'media-too-slow': 'picture-too-large',
  'media-busy': 'unavailable',
}

/** One uploaded file, whole. */
export interface Uploaded {
  bytes: Buffer
  fileName: string
}

/** A boundary as RFC 2046 has it: what is no such line cannot be looked for. */
export const hasBoundary = (contentType = ''): boolean =>
  /;\s*boundary=(?:"[\w'()+,./:=? -]{0,69}[\w'()+,./:=?-]"|[\w'()+,./:=?-]{1,70})\s*(?:;|$)/i.test(
    contentType,
  )

/** The form's one file, `file`. A part of another name is refused by that, as a member of a body that no schema names is. */
export async function onlyFile(parts: AsyncIterable<Multipart>): Promise<Uploaded | Refusal> {
  let found: Uploaded | null = null
  for await (const part of parts) {
    // The library's types do not know that a part may come without a name.
    const name = (part.fieldname as string | undefined) ?? ''
    if (name === '') return wrongField('/file', 'wrong-form')
    if (name !== 'file') return wrongField(`/${escaped(name)}`, 'unknown-field')
    if (found) return wrongField('/file', 'too-many', 1)
    if (part.type !== 'file') return wrongField('/file', 'wrong-type')
    const bytes = await part.toBuffer()
    // The flag may come a moment after the last piece: what is as long as the limit has been cut.
    if (part.file.truncated || bytes.length >= uploadLimit) return refuse('too-large')
    found = { bytes, fileName: part.filename }
  }
  return found ?? wrongField('/file', 'required')
}

/** Takes one uploaded file in: re-encoded, kept by its hash. The file name is kept for the rules only. */
export async function takeUpload(
  { bytes, fileName }: Uploaded,
  user: SignedIn,
  { db, media }: { db: Db; media: MediaStore },
): Promise<Media | Refusal> {
  const taken = await takeIn(bytes)
  if (!taken.ok) return refuse(codes[taken.reason], taken.reason === 'media-busy' ? { retryAfter: 5 } : {})
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
