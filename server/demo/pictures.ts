import { join } from 'node:path'
import type { DemoCounty } from '../../content/samples/county.ts'
import { takeIn } from '../media/intake.ts'
import type { MediaStore } from '../media/store.ts'
import { insertMedia, type NewMedia } from '../store/media.ts'
import type { Db } from '../store/database.ts'
import { authorOf } from './people.ts'

/** A notice's picture is a row of its own, as an upload would be. */
export const pictureId = (notice: { id: string }): string => `picture-${notice.id}`

/** Takes the samples' pictures in as uploads are taken in; what to write of them. A file used twice is encoded once. */
export async function takePictures(
  store: MediaStore,
  county: DemoCounty,
  folder: string,
): Promise<NewMedia[]> {
  const files = new Map<string, Omit<NewMedia, 'id' | 'organisation' | 'uploadedBy'>>()
  const pictures: NewMedia[] = []
  for (const notice of county.notices) {
    const fileName = notice.pictureFile
    if (!fileName) continue
    const taken = files.get(fileName) ?? (await take(store, folder, fileName))
    files.set(fileName, taken)
    const { organisation } = notice
    pictures.push({ id: pictureId(notice), ...taken, organisation, uploadedBy: authorOf(notice, county) })
  }
  return pictures
}

async function take(store: MediaStore, folder: string, fileName: string) {
  const picture = await takeIn(join(folder, fileName))
  if (!picture.ok) throw new Error(`demo: ${fileName} was refused: ${picture.reason}`)
  const { bytes, extension, type, original } = picture
  const name = await store.put(bytes, extension)
  return {
    hash: name.slice(0, 64),
    extension,
    type,
    fileName,
    widthPx: original.widthPx,
    heightPx: original.heightPx,
    bytes: original.bytes,
  }
}

/** Writes those that are not there yet. */
export async function keepPictures(trx: Db, pictures: readonly NewMedia[]): Promise<void> {
  const there = await trx.selectFrom('media').select('id').where('id', 'like', 'picture-%').execute()
  const known = new Set(there.map(({ id }) => id))
  for (const picture of pictures) if (!known.has(picture.id)) await insertMedia(trx, picture)
}
