import { useEffect, useRef } from 'preact/hooks'
import { messages } from '../language.ts'
import { expired } from '../session.ts'
import { SignInForm } from './sign-in-form.tsx'

/** The session ended in mid-work: sign-in above the page, which stays as it is. */
export function SignInAgain() {
  const m = messages().session
  const box = useRef<HTMLElement>(null)
  const asked = expired.value
  useEffect(() => {
    if (!asked) return
    box.current?.focus()
    box.current?.scrollIntoView({ block: 'start' })
  }, [asked])
  if (!asked) return null
  return (
    <section class="box wait" role="alert" tabIndex={-1} ref={box} aria-labelledby="again-title">
      <h2 id="again-title">{m.expiredTitle}</h2>
      <p>{m.expiredText}</p>
      <SignInForm onSignedIn={() => document.querySelector<HTMLElement>('h1')?.focus()} />
    </section>
  )
}
