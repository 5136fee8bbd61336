import { useEffect, useState } from 'preact/hooks'
import { messages } from '../language.ts'
import { lastWithdrawn } from './withdrawing.ts'

/** Tells from which centres the notice was taken just now; gone with the page. */
export function WithdrawnBanner({ notice }: { notice: string }) {
  const [told] = useState(lastWithdrawn.peek())
  useEffect(() => {
    lastWithdrawn.value = null
  }, [])
  if (told?.notice !== notice) return null
  return (
    <p class="box good" role="status">
      {messages().withdraw.done(told.centres.join(', '))}
    </p>
  )
}
