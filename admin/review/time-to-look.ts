import { useEffect, useState } from 'preact/hooks'

/** How long a slide must have stood before one can decide on it, in milliseconds: longer than a double tap. */
export const lookMs = 1000

/**
 * True once the slides in `.slides` have been drawn, pictures too, and `lookMs` have passed on the clock `now`: the second
 * tap of two must not decide on the notice that came with the first.
 */
export function useTimeToLook(now: () => number): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let gone = false
    const waitUntil = (end: number) => {
      const left = end - now()
      if (gone) return
      if (left <= 0) setOver(true)
      else timer = setTimeout(() => waitUntil(end), left)
    }
    void drawn().then(() => waitUntil(now() + lookMs))
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [])
  return over
}

/** Until the slides stand on the page. A picture that cannot be had is not waited for. */
async function drawn(): Promise<void> {
  const pictures = document.querySelectorAll<HTMLImageElement>('.slides > figure img')
  await Promise.all([...pictures].map((picture) => picture.decode().catch(() => undefined)))
  await new Promise((frame) => requestAnimationFrame(frame))
  await new Promise((frame) => requestAnimationFrame(frame))
}
