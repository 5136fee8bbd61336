import type { Selectable } from 'kysely'
import type { SignedIn } from '../../auth/who.ts'
import { refuse, type FieldError, type Refusal } from '../../problems/refusal.ts'
import { publicCentres } from '../../store/centres.ts'
import type { Db } from '../../store/database.ts'
import { findMedia } from '../../store/media.ts'
import type { Tables } from '../../store/tables.ts'
import type { PublicCentre } from '../centres/schema.ts'

export interface Known {
  centres: PublicCentre[]
  picture: Selectable<Tables['media']> | null
}

/** The centres and the picture that the caller names; refused where one is not there, or the picture is another's. */
export async function findKnown(
  db: Db,
  user: SignedIn,
  { centreIds, media }: { centreIds: readonly string[]; media: string | undefined },
): Promise<Known | Refusal> {
  const centres = await publicCentres(db, [...new Set(centreIds)])
  const known = new Set(centres.map(({ id }) => id))
  const errors: FieldError[] = centreIds.flatMap((id, index) =>
    known.has(id) ? [] : { pointer: `/centreIds/${index}`, code: 'unknown-id' as const, limit: id },
  )
  const [picture = null] = media === undefined ? [] : await findMedia(db, [media])
  const isOwn = picture && (picture.organisation === user.organisation || picture.uploaded_by === user.id)
  if (media !== undefined && !isOwn)
    errors.push({ pointer: '/picture/media', code: 'unknown-id', limit: media })
  return errors.length > 0 ? refuse('invalid-input', { errors }) : { centres, picture }
}
