import { messages } from '../language.ts'
import { user } from '../session.ts'

/** May this member's organisation hand in? The server decides; the page says it before anybody tries. */
export const mayHandIn = (): boolean => user.value?.organisation?.verified !== false

/** What an organisation that nobody has verified yet may do, what comes next and whom to ask. */
export function Unverified() {
  if (mayHandIn()) return null
  const m = messages().unverified
  return (
    <section class="box wait" aria-labelledby="unverified-title">
      <h2 id="unverified-title">{m.title}</h2>
      <p>{m.may}</p>
      <p>{m.next}</p>
    </section>
  )
}
