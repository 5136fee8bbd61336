import type { Layout } from '../layout.ts'
import type { SlideContent } from '../template.ts'
import { placeOf } from './style.ts'

/** The picture with its text alternative; a quiet, silent field where its address is not known yet. */
export function Picture({ layout, slide }: { layout: Layout; slide: SlideContent }) {
  if (!layout.picture) return null
  const style = placeOf(layout.picture)
  const alt = slide.picture?.alt[slide.language] ?? ''
  if (!slide.pictureUrl) return <div class="slide__picture slide__picture--none" style={style} />
  return <img class="slide__picture" style={style} src={slide.pictureUrl} alt={alt} />
}
