import type { PublicCentre } from '../../server/routes/centres/schema.ts'
import type { ScreenWithState } from '../../server/routes/screens/schema.ts'
import { messages } from '../language.ts'
import { useServices } from '../services.ts'
import { user } from '../session.ts'
import { Loaded } from '../ui/loaded.tsx'
import { Page } from '../ui/page.tsx'
import { ago } from '../ui/time.ts'
import { useLoad } from '../ui/use-load.ts'
import { centresOf, mayChangeScreens, screensAndCentres } from './load.ts'
import { PlayerAddress } from './player-address.tsx'
import { healthOf, ScreenState } from './screen-state.tsx'

/** The screens by centre: do they live, and what do they show? For the coordinator it is the overview of the centres. */
export function ScreensPage() {
  const m = messages()
  const { call } = useServices()
  const { load, reload } = useLoad((signal) => screensAndCentres(call, signal), [])
  const who = user.value
  if (!who) return null
  const all = who.role === 'coordinator' || who.role === 'operator'
  return (
    <Page title={all ? m.centresPage.title : m.screens.title} {...(all ? { lead: m.centresPage.lead } : {})}>
      {mayChangeScreens(who) && (
        <div class="actions">
          <a class="button" href="/admin/screens/pair">
            {m.screens.pair}
          </a>
          <a class="button second" href="/admin/screens/new">
            {m.screens.add}
          </a>
        </div>
      )}
      <Loaded load={load} what={m.screens.loading} onRetry={reload}>
        {({ screens, centres }) =>
          screens.length === 0 ? (
            <div class="box info">
              <h2>{m.screens.empty}</h2>
              <p>{m.screens.emptyHow}</p>
            </div>
          ) : (
            <>
              <p class="lead">
                {m.screens.summary(screens.length, screens.filter((screen) => screen.alive).length)}
              </p>
              {centresOf(who, centres).map((centre) => (
                <CentreScreens
                  key={centre.id}
                  centre={centre}
                  screens={screens.filter((screen) => screen.centre === centre.id)}
                  contact={all}
                />
              ))}
            </>
          )
        }
      </Loaded>
    </Page>
  )
}

function CentreScreens(props: { centre: PublicCentre; screens: ScreenWithState[]; contact: boolean }) {
  const m = messages()
  const { centre, screens } = props
  return (
    <section class="centre" aria-labelledby={`centre-${centre.id}`}>
      <h2 id={`centre-${centre.id}`}>{centre.name}</h2>
      {props.contact && (
        <p class="quiet">
          {m.centresPage.contact}: <a href={`mailto:${centre.contact.email}`}>{centre.contact.email}</a>,{' '}
          {centre.contact.phone}
        </p>
      )}
      {screens.length === 0 && <p>{m.centresPage.noScreens}</p>}
      <ul class="cards two">
        {screens.map((screen) => (
          <ScreenCard key={screen.id} screen={screen} />
        ))}
      </ul>
    </section>
  )
}

function ScreenCard({ screen }: { screen: ScreenWithState }) {
  const m = messages()
  const { now } = useServices()
  const health = healthOf(screen)
  return (
    <li class="card">
      <div>
        <h3>
          <a href={`/admin/screens/${screen.id}`}>{screen.name}</a>
        </h3>
        <p>
          <ScreenState screen={screen} />{' '}
          <span class="quiet">
            {screen.lastSeen && m.screens.lastSeen(ago(screen.lastSeen, now(), m.time))}
          </span>
        </p>
        {health === 'silent' && <p>{m.screens.silentHow}</p>}
        {health === 'unpaired' && (
          <p>
            <PlayerAddress />
          </p>
        )}
      </div>
    </li>
  )
}
