import Type, { type Static } from 'typebox'
import { FindingAnswer } from '../../../content/notice/answer.ts'
import { Id, InstantText, VersionNumber } from '../../../content/notice/common.ts'
import { NoticeContent } from '../../../content/notice/notice.ts'
import { SpokenReport, When } from '../check/schema.ts'
import { Placement } from '../placements/schema.ts'
import { route } from '../route.ts'

const byId = Type.Object({ id: Id })

/** A notice as written. A draft may be unfinished: dates and fields may be missing until it is submitted. */
export const NoticeInput = Type.Object({
  ...NoticeContent.properties,
  validFrom: Type.Optional(When),
  validUntil: Type.Optional(When),
  /** The version the writer started from; another latest version answers 409. Not needed for POST. */
  version: Type.Optional(VersionNumber),
  /** Where it shall be shown; kept with the draft. */
  centreIds: Type.Optional(Type.Array(Id, { maxItems: 200 })),
  /** Why the writer keeps what warnings speak of; absent: as they are. By themselves they make no new version. */
  answers: Type.Optional(Type.Array(FindingAnswer, { maxItems: 200 })),
})
export type NoticeInput = Static<typeof NoticeInput>

export const Notice = Type.Object({
  ...NoticeContent.properties,
  id: Id,
  organisation: Id,
  version: Type.Integer(),
  validFrom: Type.Union([InstantText, Type.Null()]),
  validUntil: Type.Union([InstantText, Type.Null()]),
  placements: Type.Array(Placement),
  /** Those whose words still stand in the text. */
  answers: Type.Array(FindingAnswer),
  pictureUrl: Type.Union([Type.String(), Type.Null()]),
  updatedAt: InstantText,
})
export type Notice = Static<typeof Notice>

export const listNotices = route({
  method: 'GET',
  url: '/api/notices',
  access: ['member'],
  summary: 'The organisation’s own notices, newest first',
  query: Type.Object({
    cursor: Type.Optional(Type.String({ maxLength: 200 })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  }),
  answers: {
    200: Type.Object({ items: Type.Array(Notice), next: Type.Union([Type.String(), Type.Null()]) }),
  },
})

export const createNotice = route({
  method: 'POST',
  url: '/api/notices',
  access: ['member'],
  audit: { none: 'every version tells who wrote it, and when' },
  summary: 'Begin a draft',
  body: NoticeInput,
  answers: { 201: Notice },
})

export const getNotice = route({
  method: 'GET',
  url: '/api/notices/:id',
  access: ['member'],
  summary: 'An own notice with each centre’s state and reason',
  params: byId,
  answers: { 200: Notice },
})

/** On a notice already handed in: error findings answer 422 and change nothing; otherwise every live placement goes back to the queue. */
export const updateNotice = route({
  method: 'PUT',
  url: '/api/notices/:id',
  access: ['member'],
  audit: { none: 'every version tells who wrote it, and when' },
  summary: 'Save; a change of anything shown is a new version and goes back to each centre’s queue',
  params: byId,
  body: NoticeInput,
  answers: { 200: Notice },
})

export const discardNotice = route({
  method: 'DELETE',
  url: '/api/notices/:id',
  access: ['member'],
  audit: ['draft-deleted'],
  summary: 'Throw away a draft that was never handed in',
  params: byId,
  /** The version to be thrown away; another latest version answers 409. */
  query: Type.Object({ version: Type.Optional(VersionNumber) }),
  answers: { 204: Type.Null() },
})

export const submitNotice = route({
  method: 'POST',
  url: '/api/notices/:id/submit',
  access: ['member'],
  audit: 'decision-log',
  summary: 'Hand in to centres; 422 with the findings while there are errors',
  params: byId,
  body: Type.Object({
    version: VersionNumber,
    centreIds: Type.Array(Id, { minItems: 1, maxItems: 200 }),
  }),
  answers: {
    200: Type.Object({ placements: Type.Array(Placement), findings: SpokenReport.properties.findings }),
  },
})

export const withdrawNotice = route({
  method: 'POST',
  url: '/api/notices/:id/withdraw',
  access: ['member'],
  audit: 'decision-log',
  summary: 'Take it off everywhere, or at the named centres',
  params: byId,
  body: Type.Object({ centreIds: Type.Optional(Type.Array(Id, { maxItems: 200 })) }),
  answers: { 200: Type.Object({ placements: Type.Array(Placement) }) },
})

/** Answers "why is this not on screen?" for every centre, or the named screen. */
export const whyNotice = route({
  method: 'GET',
  url: '/api/notices/:id/why',
  access: ['member', 'liaison', 'deputy'],
  summary: 'Why the notice is, or is not, on a screen now',
  params: byId,
  query: Type.Object({ screen: Type.Optional(Id) }),
  answers: {
    200: Type.Object({
      answers: Type.Array(
        Type.Object({ centre: Id, shown: Type.Boolean(), code: Type.String(), text: Type.String() }),
      ),
    }),
  },
})
