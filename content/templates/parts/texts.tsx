import { boxNamed, type Layout } from '../layout.ts'
import { Lines } from './lines.tsx'
import { textStyle } from './style.ts'

/** The title as the slide's heading. */
export function Title({ layout, level }: { layout: Layout; level: 1 | 2 }) {
  const box = boxNamed(layout, 'title')
  if (!box) return null
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <Heading class="slide__text slide__text--title" style={textStyle(box)}>
      <Lines box={box} />
    </Heading>
  )
}

/** A text of its own: the body, the topic's word, who speaks. */
export function Text({ layout, name }: { layout: Layout; name: 'text' | 'topic' | 'organisation' }) {
  const box = boxNamed(layout, name)
  if (!box) return null
  return (
    <p class={`slide__text slide__text--${name}`} style={textStyle(box)}>
      <Lines box={box} />
    </p>
  )
}
