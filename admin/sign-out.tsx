import { signal } from '@preact/signals'
import { useLocation } from 'preact-iso'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { templateOf } from '../content/templates/index.ts'
import { signOut } from '../server/routes/session/schema.ts'
import type { Problem } from './api.ts'
import { language, messages } from './language.ts'
import { useServices } from './services.ts'
import { user } from './session.ts'
import { forgetAllDrafts } from './submit/keeper.ts'
import { createPutAway, type Left } from './submit/put-away.ts'
import { ProblemBox } from './ui/problem.tsx'
import { titleOf } from './ui/slide-of.ts'
import { civilDate } from './ui/time.ts'

type Leaving =
  | { state: 'no' | 'saving' }
  /** Some drafts stand on this device only: the person says what becomes of them. */
  | { state: 'asking'; left: Left[] }
  | { state: 'refused'; problem: Problem }

const leaving = signal<Leaving>({ state: 'no' })

/** Pages give way while drafts are brought to the server: a form would write on beside it. */
export const isLeaving = (): boolean => leaving.value.state === 'saving'

/** Ends the session, then the device forgets. What the server did not hear of is not ended: the person is told so. */
function useEnd() {
  const { call } = useServices()
  const { route } = useLocation()
  return async () => {
    const who = user.value
    const reply = await call(signOut, {})
    if (!reply.ok) {
      leaving.value = { state: 'refused', problem: reply.problem }
      route('/admin/', true)
      return
    }
    if (who) forgetAllDrafts(who.id)
    leaving.value = { state: 'no' }
    user.value = null
    route('/admin/', true)
  }
}

/** Signs out; drafts of this device are brought to the server first, since others use the same computer. */
export function SignOutButton() {
  const m = messages().session
  const { call, now } = useServices()
  const { route } = useLocation()
  const putAway = useMemo(() => createPutAway(call), [call])
  const end = useEnd()
  const busy = leaving.value.state === 'saving'
  const leave = async () => {
    const who = user.value
    if (!who || busy) return
    leaving.value = { state: 'saving' }
    const left = await putAway(who.id, civilDate(now()))
    if (left.length === 0) return end()
    leaving.value = { state: 'asking', left }
    route('/admin/', true)
  }
  return (
    <button type="button" class="as-link" aria-disabled={busy} onClick={() => void leave()}>
      {busy ? m.signingOut : m.signOut}
    </button>
  )
}

/** What stops the signing out, above the page. */
export function SignOutBox() {
  const state = leaving.value
  if (state.state === 'refused') return <ProblemBox problem={state.problem} />
  if (state.state === 'asking') return <Asking left={state.left} />
  return null
}

function Asking({ left }: { left: Left[] }) {
  const m = messages().session
  const end = useEnd()
  const box = useRef<HTMLElement>(null)
  useEffect(() => box.current?.focus(), [left])
  const stay = () => (leaving.value = { state: 'no' })
  return (
    <section class="box wait" role="alert" tabIndex={-1} ref={box} aria-labelledby="left-title">
      <h2 id="left-title">{m.leftTitle}</h2>
      <p>{m.leftText}</p>
      <ul>
        {left.map(({ kept, why }) => (
          <li key={kept.notice ?? kept.draft.template}>
            <a href={addressOf(kept)} onClick={stay}>
              {titleOf(kept.draft) || templateOf(kept.draft.template).messages[language.value].name}
            </a>
            : {m.leftWhy[why]}
          </li>
        ))}
      </ul>
      <div class="actions">
        <button type="button" onClick={stay}>
          {m.stay}
        </button>
        <button type="button" class="danger-second" onClick={() => void end()}>
          {m.leaveAnyway}
        </button>
      </div>
    </section>
  )
}

const addressOf = ({ notice, draft }: Left['kept']): string =>
  notice === null ? `/admin/notices/new/${draft.template}` : `/admin/notices/${notice}/edit`
