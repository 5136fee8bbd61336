import Type, { type Static } from 'typebox'
import { Centre } from '../../../content/notice/centre.ts'
import { Id } from '../../../content/notice/common.ts'
import { Screen } from '../../../content/notice/screen.ts'
import { route } from '../route.ts'

/** A centre as everybody sees it. Screens without their state: their shapes are what previews and geometry rules need. */
export const PublicCentre = Type.Object({
  ...Centre.properties,
  screens: Type.Array(Screen),
  /** Role contact, not a private person's address. */
  contact: Type.Object({ email: Type.String(), phone: Type.String() }),
})
export type PublicCentre = Static<typeof PublicCentre>

export const listCentres = route({
  method: 'GET',
  url: '/api/centres',
  access: 'anyone',
  summary: 'Centres with their screens, technical requirements and role contacts',
  answers: { 200: Type.Object({ centres: Type.Array(PublicCentre) }) },
})

export const getCentre = route({
  method: 'GET',
  url: '/api/centres/:id',
  access: 'anyone',
  summary: 'One centre',
  params: Type.Object({ id: Id }),
  answers: { 200: PublicCentre },
})
