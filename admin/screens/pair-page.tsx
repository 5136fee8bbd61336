import { useSignal } from '@preact/signals'
import { useRoute } from 'preact-iso'
import { pairScreen, type ScreenWithState } from '../../server/routes/screens/schema.ts'
import type { Problem } from '../api.ts'
import { messages } from '../language.ts'
import { useServices } from '../services.ts'
import { user } from '../session.ts'
import { Action } from '../ui/action.tsx'
import { ErrorSummary, type Mistake } from '../ui/error-summary.tsx'
import { FieldFrame } from '../ui/field-frame.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemBox } from '../ui/problem.tsx'
import { useLoad } from '../ui/use-load.ts'
import { centresOf, screensAndCentres, type ScreensAndCentres } from './load.ts'
import { Paired } from './paired.tsx'
import { cleanCode } from './pairing-code.ts'
import { PlayerAddress } from './player-address.tsx'

/** Gives the device that shows a code the identity of a screen. */
export function PairPage() {
  const m = messages()
  const { call } = useServices()
  const { load, reload } = useLoad((signal) => screensAndCentres(call, signal), [])
  return (
    <Page title={m.pair.title} lead={<PlayerAddress />}>
      <Loaded load={load} what={m.screens.loading} onRetry={reload}>
        {(value) => <PairForm {...value} onPaired={reload} />}
      </Loaded>
    </Page>
  )
}

function PairForm({ screens, centres, onPaired }: ScreensAndCentres & { onPaired: () => void }) {
  const m = messages()
  const { call } = useServices()
  const { query } = useRoute()
  const code = useSignal(query['code'] ?? '')
  const chosen = useSignal(query['screen'] ?? '')
  const busy = useSignal(false)
  const refused = useSignal<Problem | null>(null)
  const done = useSignal<ScreenWithState | null>(null)
  const mistakes = useSignal<Mistake[]>([])
  const who = user.value
  if (!who) return null
  const screen = screens.find((one) => one.id === chosen.value)

  const pair = async () => {
    refused.value = null
    mistakes.value = [
      ...(cleanCode(code.value).length === 6 ? [] : [{ target: 'code', text: m.pair.needCode }]),
      ...(chosen.value ? [] : [{ target: 'screen', text: m.pair.needScreen }]),
    ]
    if (mistakes.value.length > 0) return
    busy.value = true
    const body = { userCode: cleanCode(code.value), screenId: chosen.value }
    const reply = await call(pairScreen, { body })
    busy.value = false
    if (reply.ok) {
      done.value = reply.answer
      code.value = ''
      chosen.value = ''
      onPaired()
    } else refused.value = reply.problem
  }
  const wrong = (target: string) => mistakes.value.find((one) => one.target === target)?.text
  if (done.value) return <Paired screen={done.value} onAnother={() => (done.value = null)} />
  const codeError = wrong('code')
  const screenError = wrong('screen')
  return (
    <form noValidate onSubmit={(event) => event.preventDefault()}>
      <ErrorSummary mistakes={mistakes.value} />
      {refused.value && <ProblemBox problem={refused.value} />}
      <FieldFrame
        id="code"
        label={m.pair.code}
        hint={m.pair.codeHint}
        {...(codeError ? { error: codeError } : {})}
      >
        {(describedBy) => (
          <input
            id="code"
            class="code"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            maxLength={12}
            value={code.value}
            aria-describedby={describedBy}
            aria-invalid={Boolean(codeError) || undefined}
            onInput={(event) => (code.value = event.currentTarget.value)}
          />
        )}
      </FieldFrame>
      <FieldFrame
        id="screen"
        label={m.pair.which}
        {...(screen?.paired ? { hint: m.pair.replaces } : {})}
        {...(screenError ? { error: screenError } : {})}
      >
        {(describedBy) => (
          <select
            id="screen"
            value={chosen.value}
            aria-describedby={describedBy || undefined}
            aria-invalid={Boolean(screenError) || undefined}
            onChange={(event) => (chosen.value = event.currentTarget.value)}
          >
            <option value="">{m.form.choose}</option>
            {centresOf(who, centres).map((centre) => (
              <optgroup key={centre.id} label={centre.name}>
                {screens
                  .filter((one) => one.centre === centre.id)
                  .map((one) => (
                    <option key={one.id} value={one.id}>
                      {one.name}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        )}
      </FieldFrame>
      <div class="actions">
        <Action type="submit" busy={busy.value} busyText={m.pair.working} onClick={() => void pair()}>
          {m.pair.confirm}
        </Action>
        <a class="button second" href="/admin/screens">
          {m.back}
        </a>
      </div>
    </form>
  )
}
