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
import { SignInField } from './sign-in-field.tsx'

/** E-mail and password. What is wrong is told above, an empty field at the field; the fields keep what was typed. */
export function SignInForm(props: { onSignedIn?: () => void }) {
  const m = messages().session
  const { call } = useServices()
  const email = useSignal(user.value?.email ?? '')
  const password = useSignal('')
  const shown = useSignal(false)
  const filled = useSignal(false)
  const tried = useSignal(false)
  const busy = useSignal(false)
  const refused = useSignal<Problem | null>(null)
  const button = useRef<HTMLDivElement>(null)
  const noEmail = email.value.trim() === ''
  const noPassword = password.value === ''

  const send = async () => {
    tried.value = true
    refused.value = null
    if (noEmail || noPassword) {
      document.getElementById(noEmail ? 'email' : 'password')?.focus()
      return
    }
    busy.value = true
    const body = { email: email.value.trim(), password: password.value }
    const reply = await call(signIn, { body })
    busy.value = false
    if (reply.ok) {
      signedIn(reply.answer)
      props.onSignedIn?.()
    } else refused.value = reply.problem
  }
  return (
    <>
      <form noValidate onSubmit={(event) => event.preventDefault()}>
        {refused.value && <ProblemBox problem={refused.value} />}
        <SignInField
          id="email"
          type="email"
          autocomplete="username"
          label={m.email}
          value={email.value}
          wrong={tried.value && noEmail ? m.needEmail : ''}
          onInput={(value) => (email.value = value)}
        />
        <SignInField
          id="password"
          type={shown.value ? 'text' : 'password'}
          autocomplete="current-password"
          label={m.password}
          value={password.value}
          wrong={tried.value && noPassword ? m.needPassword : ''}
          onInput={(value) => (password.value = value)}
        >
          <button
            type="button"
            class="as-link"
            aria-controls="password"
            onClick={() => (shown.value = !shown.value)}
          >
            {shown.value ? m.hide : m.show}
          </button>
        </SignInField>
        <p role="status">{filled.value && m.filled}</p>
        <div class="actions" ref={button}>
          <Action type="submit" busy={busy.value} busyText={m.signingIn} onClick={() => void send()}>
            {m.signIn}
          </Action>
        </div>
        <p class="quiet">{m.noAccount}</p>
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
