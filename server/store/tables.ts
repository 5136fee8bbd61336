import type { ColumnType, GeneratedAlways } from 'kysely'
import type { AnswerReason } from '../../content/notice/answer.ts'
import type { Centre, Requirements, WeekHours } from '../../content/notice/centre.ts'
import type { Language, LocalText, UiLanguage } from '../../content/notice/common.ts'
import type { ContentByLanguage, Details, TemplateId } from '../../content/notice/notice.ts'
import type { Organisation } from '../../content/notice/organisation.ts'
import type { PlacementEvent } from '../../content/placement/command.ts'
import type { ReasonCode } from '../../content/placement/reason.ts'
import type { Placement } from '../../content/placement/state.ts'
import type { Heartbeat } from '../routes/player/schema.ts'
import type { Role } from '../routes/roles.ts'

/** A column that the database fills when it is left out. */
export type Generated<T> =
  T extends ColumnType<infer Read, infer Insert, infer Update>
    ? ColumnType<Read, Insert | undefined, Update>
    : ColumnType<T, T | undefined, T>

/** Text of a JSON value, made by `json()`: pg would send an array as a PostgreSQL array. */
export type JsonText<T> = string & { readonly json: T }
export type Json<T> = ColumnType<T, JsonText<T>, JsonText<T>>

/** A value for a jsonb column. */
export const json = <T>(value: T): JsonText<T> => JSON.stringify(value) as JsonText<T>

// Below this line: written from the migrated database by `scripts/database-tables.ts`; tables.test.ts compares.

export interface AuditHead {
  only_one: Generated<boolean>
  number: number
  hash: Buffer
}

export interface AuditLog {
  number: number
  at: Date
  event: string
  actor: string | null
  subject: string | null
  facts: Json<unknown>
  personal: Json<unknown> | null
  salt: string | null
  personal_hash: Buffer | null
  hash: Buffer
}

export interface CentreContacts {
  centre: string
  email: string
  phone: string
}

export interface Centres {
  id: string
  name: string
  kind: Centre['kind']
  address: string
  municipality: string
  opening_hours: Json<WeekHours>
  theme: Centre['theme']
  house_share: Generated<number>
  notices_at: Json<LocalText>
  requirements: Json<Requirements>
  created_at: Generated<Date>
}

export interface DecisionLog {
  id: GeneratedAlways<number>
  placement: string
  notice: string
  version: number
  event: PlacementEvent['kind']
  reason_code: ReasonCode | null
  note: string | null
  actor: string | null
  at: Date
}

export interface FindingAnswers {
  id: GeneratedAlways<number>
  notice: string
  rule: string
  language: Language | null
  field: string
  quote: string
  reason: AnswerReason
  answer: string
  answered_by: string | null
  answered_at: Date
}

export interface IdempotencyKeys {
  user_id: string
  call: string
  key: string
  body_hash: Buffer
  resource: string
  at: Date
  done_at: Date | null
}

export interface Installation {
  key: string
  value: Json<unknown>
}

export interface JobSlots {
  job: string
  slot: Date
  worker: string
  started_at: Date
  finished_at: Date | null
  ok: boolean | null
  detail: string | null
}

export interface KnownDevices {
  token_hash: Buffer
  user_id: string
  created_at: Date
  last_used_at: Date
}

export interface Media {
  id: string
  hash: string
  extension: string
  type: string
  width_px: number
  height_px: number
  bytes: number
  file_name: string
  organisation: string | null
  uploaded_by: string | null
  created_at: Generated<Date>
}

export interface NoticeVersions {
  notice: string
  version: number
  template: TemplateId
  content: Json<ContentByLanguage>
  details: Json<Details> | null
  picture_media: string | null
  picture_alt: Json<LocalText> | null
  valid_from: Date | null
  valid_until: Date | null
  created_by: string | null
  created_at: Generated<Date>
}

export interface Notices {
  id: string
  organisation: string
  version: Generated<number>
  created_by: string | null
  created_at: Generated<Date>
  updated_at: Generated<Date>
}

export interface Organisations {
  id: string
  name: string
  kind: Organisation['kind']
  business_id: string | null
  verified: Generated<boolean>
  created_at: Generated<Date>
}

export interface Pairings {
  device_code_hash: Buffer
  user_code: string
  created_at: Generated<Date>
  expires_at: Date
  last_asked_at: Date | null
  interval_s: Generated<number>
  screen: string | null
  paired_by: string | null
  paired_at: Date | null
}

export interface Placements {
  id: string
  notice: string
  centre: string
  state: Placement['state']
  version: number
  shown_version: number | null
  approved_at: Date | null
  since: Date
  reason_code: ReasonCode | null
  note: string | null
  decided_by: string | null
}

export interface ScreenHeartbeats {
  screen: string
  seen_at: Date
  etag: string | null
  showing_notice: string | null
  showing_version: number | null
  clock_offset_ms: number | null
  player_version: string
  errors: Generated<Json<Heartbeat['errors']>>
}

export interface ScreenTokens {
  token_hash: Buffer
  screen: string
  issued_at: Generated<Date>
  issued_by: string | null
  revoked_at: Date | null
}

export interface Screens {
  id: string
  centre: string
  name: string
  width_px: number
  height_px: number
  diagonal_inches: number
  viewing_distance_m: number
  languages: Language[]
  hours: Json<WeekHours> | null
  created_at: Generated<Date>
}

export interface Sessions {
  token_hash: Buffer
  user_id: string
  created_at: Generated<Date>
  last_seen_at: Generated<Date>
  expires_at: Date
}

export interface UserCentres {
  user_id: string
  centre: string
}

export interface Users {
  id: string
  email: string
  name: string
  role: Role
  organisation: string | null
  locale: Generated<UiLanguage>
  password_hash: string | null
  disabled_at: Date | null
  created_at: Generated<Date>
}

export interface Tables {
  audit_head: AuditHead
  audit_log: AuditLog
  centre_contacts: CentreContacts
  centres: Centres
  decision_log: DecisionLog
  finding_answers: FindingAnswers
  idempotency_keys: IdempotencyKeys
  installation: Installation
  job_slots: JobSlots
  known_devices: KnownDevices
  media: Media
  notice_versions: NoticeVersions
  notices: Notices
  organisations: Organisations
  pairings: Pairings
  placements: Placements
  screen_heartbeats: ScreenHeartbeats
  screen_tokens: ScreenTokens
  screens: Screens
  sessions: Sessions
  user_centres: UserCentres
  users: Users
}
