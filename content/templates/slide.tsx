import type { ComponentType } from 'preact'
import type { TemplateId } from '../notice/notice.ts'
import { ActivityView } from './activity/view.tsx'
import { AnnouncementView } from './announcement/view.tsx'
import { EventView } from './event/view.tsx'
import { layoutOf } from './layout.ts'
import type { ViewProps } from './parts/frame.tsx'
import type { SlideProps } from './template.ts'
import './slide.css'

/** Each template's view. They stand here and not in index.ts, so that a player carries no schemas and a server no views. */
export const views: Record<TemplateId, ComponentType<ViewProps>> = {
  event: EventView,
  activity: ActivityView,
  announcement: AnnouncementView,
}

/**
 * One slide, drawn alike in player, admin and tests: a box of `format.width` by `format.height` px, which the caller
 * scales by a CSS transform. Text stays text. The bar below (time, centre, count) is the stage's: see `barOf`.
 */
export function Slide(props: SlideProps) {
  const { template } = props.slide
  // A screen that runs an older player may be sent a newer template; drawn as nothing it would stand over everything.
  if (!Object.keys(views).includes(template)) throw new Error(`unknown template ${template}`)
  const View = views[template]
  return <View {...props} level={props.level ?? 2} layout={layoutOf(props.slide, props.format)} />
}
