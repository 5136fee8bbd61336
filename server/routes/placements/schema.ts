import Type, { type Static } from 'typebox'
import { Id, InstantText, VersionNumber } from '../../../content/notice/common.ts'
import { NoticeVersion } from '../../../content/notice/notice.ts'
import { Organisation } from '../../../content/notice/organisation.ts'
import { ReasonCode } from '../../../content/placement/reason.ts'
import { SpokenReport } from '../check/schema.ts'
import { route } from '../route.ts'

export { ReasonCode }

export const PlacementState = Type.Union([
  Type.Literal('draft'),
  Type.Literal('awaiting'),
  Type.Literal('approved'),
  Type.Literal('change-requested'),
  Type.Literal('declined'),
  Type.Literal('withdrawn'),
  Type.Literal('removed'),
  Type.Literal('ended'),
])
export type PlacementState = Static<typeof PlacementState>

/** One notice at one centre. `version` is the one the state speaks of; `shownVersion` the approved one on screen, if any. */
export const Placement = Type.Object({
  id: Id,
  notice: Id,
  centre: Id,
  state: PlacementState,
  version: Type.Integer(),
  shownVersion: Type.Union([Type.Integer(), Type.Null()]),
  since: InstantText,
  reason: Type.Union([
    Type.Object({
      code: ReasonCode,
      note: Type.String(),
      text: Type.String({ description: 'in the caller’s language' }),
    }),
    Type.Null(),
  ]),
})
export type Placement = Static<typeof Placement>

/** What the liaison decides on: the placement, the version, what stands on screen now, and what the rules say for this centre. */
export const QueueItem = Type.Object({
  ...Placement.properties,
  organisation: Organisation,
  content: NoticeVersion,
  /** The approved version that is on screen meanwhile, to show what changed. */
  shown: Type.Union([NoticeVersion, Type.Null()]),
  findings: SpokenReport.properties.findings,
  needsHuman: SpokenReport.properties.needsHuman,
  pictureUrl: Type.Union([Type.String(), Type.Null()]),
})
export type QueueItem = Static<typeof QueueItem>

export const listPlacements = route({
  method: 'GET',
  url: '/api/placements',
  access: ['liaison', 'deputy'],
  summary: 'The queue of the caller’s own centres, oldest first',
  query: Type.Object({
    state: Type.Optional(PlacementState),
    centre: Type.Optional(Id),
    cursor: Type.Optional(Type.String({ maxLength: 200 })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  }),
  answers: {
    200: Type.Object({
      items: Type.Array(QueueItem),
      next: Type.Union([Type.String(), Type.Null()]),
      total: Type.Integer(),
    }),
  },
})

export const getPlacement = route({
  method: 'GET',
  url: '/api/placements/:id',
  access: ['liaison', 'deputy'],
  summary: 'One placement of the caller’s own centres',
  params: Type.Object({ id: Id }),
  answers: { 200: QueueItem },
})

export const decide = route({
  method: 'POST',
  url: '/api/placements/:id/decision',
  access: ['liaison', 'deputy'],
  audit: 'decision-log',
  summary: 'Decide for one’s own centre on exactly the version seen; 409 when it has changed since',
  params: Type.Object({ id: Id }),
  body: Type.Object({
    version: VersionNumber,
    decision: Type.Union([Type.Literal('approve'), Type.Literal('request-change'), Type.Literal('decline')]),
    /** Needed for request-change and decline. */
    reasonCode: Type.Optional(ReasonCode),
    note: Type.Optional(Type.String({ maxLength: 1000 })),
  }),
  answers: { 200: Placement },
})

export const removePlacement = route({
  method: 'POST',
  url: '/api/placements/:id/remove',
  access: ['liaison', 'deputy'],
  audit: 'decision-log',
  summary: 'Off the screens of this centre now, with a reason',
  params: Type.Object({ id: Id }),
  body: Type.Object({ reasonCode: ReasonCode, note: Type.Optional(Type.String({ maxLength: 1000 })) }),
  answers: { 200: Placement },
})
