import type { ColumnType, GeneratedAlways } from 'kysely'
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

// Below this line: written from the migrated database by `npm run database:tables`; tables.test.ts compares.

