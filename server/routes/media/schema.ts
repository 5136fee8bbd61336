import Type, { type Static } from 'typebox'
import { Id } from '../../../content/notice/common.ts'
import { route } from '../route.ts'

/** An intaken picture. `id` is what a notice names; `url` is where its owner and its deciders (and once approved, everybody) get it. */
export const Media = Type.Object({
  id: Id,
  url: Type.String(),
  type: Type.String(),
  widthPx: Type.Integer(),
  heightPx: Type.Integer(),
  bytes: Type.Integer(),
  fileName: Type.String(),
})
export type Media = Static<typeof Media>

export const uploadMedia = route({
  method: 'POST',
  url: '/api/media',
  access: ['member', 'liaison', 'deputy'],
  audit: { none: 'the picture’s row tells who uploaded it, and when' },
  summary: 'Upload a picture (multipart, one file): re-encoded, its original never served',
  answers: { 201: Media },
})

export const getMedia = route({
  method: 'GET',
  url: '/api/media/:id',
  access: ['member', 'liaison', 'deputy', 'coordinator'],
  summary: 'What an uploaded picture is',
  params: Type.Object({ id: Id }),
  answers: { 200: Media },
})

/** The bytes. Approved ones are public and immutable; others need their owner's or decider's session. */
export const mediaFile = route({
  method: 'GET',
  url: '/media/:file',
  access: 'anyone',
  summary: 'A picture by content hash; before approval only its owner and the deciding liaisons',
  params: Type.Object({ file: Type.String({ pattern: '^[0-9a-f]{64}\\.[a-z0-9]{2,5}$' }) }),
  answers: { 200: Type.Any() },
})
