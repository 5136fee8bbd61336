import type { Centre } from '../notice/centre.ts'
import type { Instant, UiLanguage } from '../notice/common.ts'
import type { NoticeContent } from '../notice/notice.ts'
import type { Organisation } from '../notice/organisation.ts'
import type { Screen } from '../notice/screen.ts'
import type { ReasonCode } from '../placement/reason.ts'

/** A demo county, ready to be written into an empty database. All people, organisations and addresses are invented. */
export interface DemoCounty {
  centres: DemoCentre[]
  screens: Screen[]
  organisations: Organisation[]
  users: DemoUser[]
  notices: DemoNotice[]
}

export interface DemoCentre extends Centre {
  /** A role contact: a shared mailbox at demo.invalid and a switchboard. */
  contact: { email: string; phone: string }
}

/** Every demo user has the same password, which the seeding sets. */
export interface DemoUser {
  id: string
  name: string
  /** In lower case, at demo.invalid. */
  email: string
  role: 'member' | 'liaison' | 'deputy' | 'coordinator' | 'operator'
  /** A member's organisation; absent for staff. */
  organisation?: string
  /** The centres a liaison or deputy decides for. */
  centres?: string[]
  locale: UiLanguage
}

/** What is handed in, and when it may be shown: [validFrom, validUntil) in milliseconds since 1970. */
export interface DemoVersion {
  content: NoticeContent
  validFrom: Instant
  validUntil: Instant
}

export interface DemoNotice extends DemoVersion {
  /** A readable slug, e.g. "vertaisryhma-omaisille". */
  id: string
  organisation: string
  /** The member who wrote it; absent: the organisation's first. */
  author?: string
  /** When it was handed in; the seeding lets decisions follow. Before the county's `now`. */
  handedInAt: Instant
  /** File name of the picture in `content/samples/pictures/`. `content.picture.media` is then set by the seeding to what it stores. */
  pictureFile?: string
  /** The notice was revised: handed in again, and every live placement waits for this version until it is decided on. */
  laterVersion?: DemoVersion & { handedInAt: Instant }
  placements: DemoPlacement[]
}

/** How one centre has dealt with it. A notice whose only placements are drafts was never handed in. */
export interface DemoPlacement {
  centre: string
  /** `ended`: it was approved, and `validUntil` lies before the county's `now`. */
  state:
    'draft' | 'awaiting' | 'approved' | 'change-requested' | 'declined' | 'withdrawn' | 'removed' | 'ended'
  /** For change-requested, declined and removed: why. */
  reasonCode?: ReasonCode
  note?: string
  /** When it came into its state (ended, draft and awaiting need none); default: a day after `handedInAt`, at most `now`. */
  decidedAt?: Instant
  /**
   * With the notice's `laterVersion`: the first version had been approved here. While `state` is awaiting, that one is still on
   * screen. `state` always speaks of the latest version.
   */
  approvedBefore?: boolean
}
