import { messages } from '../language.ts'
import { Page } from '../ui/page.tsx'
import { SignInForm } from './sign-in-form.tsx'

/** The first page of a stranger. Signed in, the address asked for opens. */
export function SignInPage() {
  const m = messages().session
  return (
    <Page title={m.title} lead={m.lead}>
      <div class="measure">
        <SignInForm />
      </div>
    </Page>
  )
}
