import { useSignal } from '@preact/signals'
import { useRoute } from 'preact-iso'
import { revokeScreen, type ScreenWithState } from '../../server/routes/screens/schema.ts'
import type { Problem } from '../api.ts'
import { language, messages } from '../language.ts'
import { useServices } from '../services.ts'
import { user } from '../session.ts'
import { Action } from '../ui/action.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemBox } from '../ui/problem.tsx'
import { ago } from '../ui/time.ts'
import { useLoad } from '../ui/use-load.ts'
import { mayChangeScreens, screensAndCentres, type ScreensAndCentres } from './load.ts'
import { Misfits } from './misfits.tsx'
import { Rotation } from './rotation-now.tsx'
import { ScreenState } from './screen-state.tsx'

/** One screen: does it live, what does it show, how is its time shared, and what can be changed. */
export function ScreenPage() {
  const { params } = useRoute()
  const m = messages()
  const { call } = useServices()
  const id = params['id'] ?? ''
  const { load, reload } = useLoad((signal) => screensAndCentres(call, signal), [id])
  const screen = load.state === 'ready' ? load.value.screens.find((one) => one.id === id) : undefined
  return (
    <Page title={screen?.name ?? m.screens.title}>
      <Loaded load={load} what={m.screens.loading} onRetry={reload}>
        {(value) =>
          screen ? <Body screen={screen} {...value} onChanged={reload} /> : <p>{m.notFound.text}</p>
        }
      </Loaded>
    </Page>
  )
}

type BodyProps = ScreensAndCentres & { screen: ScreenWithState; onChanged: () => void }

function Body({ screen, centres, onChanged }: BodyProps) {
  const m = messages()
  const { now } = useServices()
  const who = user.value
  const may = who !== null && who !== undefined && mayChangeScreens(who)
  const number = new Intl.NumberFormat(language.value)
  return (
    <>
      <p>
        {centres.find((centre) => centre.id === screen.centre)?.name ?? screen.centre}
        <br />
        <ScreenState screen={screen} />{' '}
        {screen.lastSeen ? m.screens.lastSeen(ago(screen.lastSeen, now(), m.time)) : m.screens.never}
      </p>
      <p class="quiet">
        {m.screens.shape(screen.widthPx, screen.heightPx, number.format(screen.diagonalInches))}.{' '}
        {m.screens.distance(number.format(screen.viewingDistanceM))}.{' '}
        {m.screens.languages(screen.languages.map((one) => m.languages[one]).join(', '))}.
      </p>
      {who?.role !== 'operator' && <Misfits screen={screen.id} />}
      {may && (
        <div class="actions">
          <a class="button second" href={`/admin/screens/pair?screen=${screen.id}`}>
            {m.screens.pair}
          </a>
          <a class="button second" href={`/admin/screens/${screen.id}/edit`}>
            {m.screens.edit}
          </a>
        </div>
      )}
      {who?.role !== 'operator' && <Rotation screen={screen} />}
      {may && screen.paired && <Revoke screen={screen} onRevoked={onChanged} />}
    </>
  )
}

function Revoke({ screen, onRevoked }: { screen: ScreenWithState; onRevoked: () => void }) {
  const m = messages().screens
  const { call } = useServices()
  const busy = useSignal(false)
  const refused = useSignal<Problem | null>(null)
  const revoke = async () => {
    busy.value = true
    const reply = await call(revokeScreen, { params: { id: screen.id } })
    busy.value = false
    if (reply.ok) onRevoked()
    else refused.value = reply.problem
  }
  return (
    <details>
      <summary>{m.revoke}</summary>
      <p>{m.revokeLead}</p>
      {refused.value && <ProblemBox problem={refused.value} />}
      <Action class="danger" busy={busy.value} busyText={m.revoking} onClick={() => void revoke()}>
        {m.revokeConfirm}
      </Action>
    </details>
  )
}
