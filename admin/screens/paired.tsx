import { useEffect, useRef } from 'preact/hooks'
import { messages } from '../language.ts'

/** In place of the form once a device is paired. It takes the focus: the button that had it is gone. */
export function Paired(props: { screen: { id: string; name: string }; onAnother: () => void }) {
  const m = messages().pair
  const box = useRef<HTMLParagraphElement>(null)
  useEffect(() => box.current?.focus(), [])
  const another = () => {
    props.onAnother()
    requestAnimationFrame(() => document.getElementById('code')?.focus())
  }
  return (
    <>
      <p class="box good" role="status" tabIndex={-1} ref={box}>
        {m.done(props.screen.name)}
      </p>
      <div class="actions">
        <a class="button" href={`/admin/screens/${props.screen.id}`}>
          {m.see}
        </a>
        <button type="button" class="second" onClick={another}>
          {m.another}
        </button>
      </div>
    </>
  )
}
