import type { Instant } from '../notice/common.ts'
import { centres } from './centres.ts'
import type { DemoCounty } from './county.ts'
import { announcements } from './notices/announcements.ts'
import { continuing } from './notices/continuing.ts'
import { events } from './notices/events.ts'
import { ofOmaishoitajat } from './notices/omaishoitajat.ts'
import { organisations } from './organisations.ts'
import { screens } from './screens.ts'
import { users } from './users.ts'

export type * from './county.ts'

/** A demo county as it stands at `now`: dates lie around it, so that it is alive whenever it is set up. Invented throughout. */
export const demoCounty = (now: Instant): DemoCounty => ({
  centres,
  screens,
  organisations,
  users,
  notices: [...ofOmaishoitajat(now), ...continuing(now), ...events(now), ...announcements(now)],
})
