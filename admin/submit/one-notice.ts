import { listCentres, type PublicCentre } from '../../server/routes/centres/schema.ts'
import { getNotice, type Notice } from '../../server/routes/notices/schema.ts'
import type { Call, Reply } from '../api.ts'

export interface NoticeAndCentres {
  notice: Notice
  centres: PublicCentre[]
}

/** A notice and the names of the centres. */
export async function oneNotice(
  call: Call,
  id: string,
  signal: AbortSignal,
): Promise<Reply<NoticeAndCentres>> {
  const [notice, centres] = await Promise.all([
    call(getNotice, { params: { id }, signal }),
    call(listCentres, { signal }),
  ])
  if (!notice.ok) return notice
  if (!centres.ok) return centres
  return { ok: true, answer: { notice: notice.answer, centres: centres.answer.centres } }
}
