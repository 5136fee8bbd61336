import { useEffect, useState } from 'preact/hooks'
import { messages } from '../language.ts'
import { lastDecision } from './last-decision.ts'

/** Tells the decision just made; gone with the page. */
export function DecidedBanner({ more }: { more: boolean }) {
  const m = messages().review
  const [told] = useState(lastDecision.peek())
  useEffect(() => {
    lastDecision.value = null
  }, [])
  if (!told) return null
  return (
    <p class="box good" role="status">
      {m.done[told.decision](told.title)} {more ? m.nextOne : m.allDone}
    </p>
  )
}
