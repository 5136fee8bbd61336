import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Slide } from '../../content/templates/slide.tsx'
import type { SlideFormat } from '../../content/templates/format.ts'
import type { SlideContent } from '../../content/templates/template.ts'
import type { Centre } from '../../content/notice/centre.ts'
import { messages } from '../language.ts'
import { titleOf } from './slide-of.ts'

/**
 * A slide as the screen draws it, scaled to the width there is. For a screen reader it is one picture with the slide's
 * title: its text stands beside it, in the form or as text.
 */
export function SlideView(props: {
  slide: SlideContent
  format: SlideFormat
  theme: Centre['theme']
  /** Where the words beside it say the same. */
  decorative?: boolean
}) {
  const frame = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const element = frame.current
    if (!element) return
    const measure = () => setWidth(element.clientWidth)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const { format } = props
  const scale = width / format.width
  const title = titleOf(props.slide)
  const label = title ? messages().preview.slide(title) : messages().preview.title
  return (
    <div
      ref={frame}
      class="slide-frame"
      style={{ aspectRatio: `${format.width} / ${format.height}` }}
      {...(props.decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <div
        class="slide-canvas"
        inert
        style={{
          width: `${format.width}px`,
          height: `${format.height}px`,
          transform: `scale(${scale})`,
          visibility: width ? 'visible' : 'hidden',
        }}
      >
        <Slide slide={props.slide} format={format} theme={props.theme} />
      </div>
    </div>
  )
}
