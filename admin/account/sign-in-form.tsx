import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { signIn } from '../../server/routes/session/schema.ts'
import type { Problem } from '../api.ts'
import { messages } from '../language.ts'
import { useServices } from '../services.ts'
import { demo, signedIn, user } from '../session.ts'
import { Action } from '../ui/action.tsx'
import { ProblemBox } from '../ui/problem.tsx'
import { DemoAccounts } from './demo-accounts.tsx'

/** E-mail and password. What is wrong is told above; the fields keep what was typed. */
export function SignInForm(props: { onSignedIn?: () => void }) {
  const m = messages().session
  const { call } = useServices()
  const email = useSignal(user.value?.email ?? '')
  const password = useSignal('')
  const shown = useSignal(false)
  const filled = useSignal(false)
  const busy = useSignal(false)
  const refused = useSignal<Problem | null>(null)
  const button = useRef<HTMLDivElement>(null)

  const send = async () => {
    busy.value = true
    refused.value = null
    const body = { email: email.value.trim(), password: password.value }
    const reply = await call(signIn, { body })
    busy.value = false
    if (reply.ok) {
      signedIn(reply.answer)
      props.onSignedIn?.()
    } else refused.value = reply.problem
  }
  const secret = {
    id: 'password',
    autocomplete: 'current-password' as const,
    value: password.value,
    onInput: (event: { currentTarget: HTMLInputElement }) => (password.value = event.currentTarget.value),
  }
  return (
    <>
      <form noValidate onSubmit={(event) => event.preventDefault()}>
        {refused.value && <ProblemBox problem={refused.value} />}
        <div class="field">
          <label for="email">{m.email}</label>
          <input
            id="email"
            type="email"
            autocomplete="username"
            value={email.value}
            onInput={(event) => (email.value = event.currentTarget.value)}
          />
        </div>
        <div class="field">
          <label for="password">{m.password}</label>
          {shown.value ? <input {...secret} type="text" /> : <input {...secret} type="password" />}
          <button
            type="button"
            class="as-link"
            aria-controls="password"
            onClick={() => (shown.value = !shown.value)}
          >
            {shown.value ? m.hide : m.show}
          </button>
        </div>
        <p role="status">{filled.value && m.filled}</p>
        <div class="actions" ref={button}>
          <Action type="submit" busy={busy.value} busyText={m.signingIn} onClick={() => void send()}>
            {m.signIn}
          </Action>
        </div>
      </form>
      {demo.value && (
        <DemoAccounts
          onPick={(account, word) => {
            email.value = account
            password.value = word
            filled.value = true
            button.current?.querySelector('button')?.focus()
          }}
        />
      )}
    </>
  )
}
