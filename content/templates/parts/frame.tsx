import type { ComponentChildren } from 'preact'
import type { Layout } from '../layout.ts'
import type { SlideProps } from '../template.ts'
import { Picture } from './picture.tsx'
import { Qr } from './qr.tsx'
import { Sign } from './sign.tsx'
import { Text, Title } from './texts.tsx'

/** What a template's view is drawn from: the slide and where everything stands on it. */
export interface ViewProps extends SlideProps {
  layout: Layout
  level: 1 | 2
}

/** What every slide has, in the order in which it is read: title, topic, picture, the template's own, who speaks, QR. */
export function Frame({
  layout,
  slide,
  theme,
  level,
  children,
}: ViewProps & { children?: ComponentChildren }) {
  const { width, height, orientation } = layout.format
  const { topic } = layout.content
  const upright = orientation === 'portrait' ? ' slide--upright' : ''
  return (
    <article
      class={`slide slide--${slide.template} slide--${theme} slide--${topic}${upright}`}
      style={{ width: `${width}px`, height: `${height}px` }}
      lang={slide.language}
    >
      <Title layout={layout} level={level} />
      <Sign topic={topic} box={layout.sign} />
      <Text layout={layout} name="topic" />
      <Picture layout={layout} slide={slide} />
      {children}
      <Text layout={layout} name="organisation" />
      <Qr layout={layout} language={slide.language} />
    </article>
  )
}
