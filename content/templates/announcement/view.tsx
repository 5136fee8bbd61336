import { Facts } from '../parts/facts.tsx'
import { Frame, type ViewProps } from '../parts/frame.tsx'
import { Text } from '../parts/texts.tsx'
import './view.css'

/** An announcement: what, and whom to ask. */
export function AnnouncementView(props: ViewProps) {
  const { layout, slide } = props
  return (
    <Frame {...props}>
      <Text layout={layout} name="text" />
      <Facts layout={layout} names={['contact', 'address']} language={slide.language} />
    </Frame>
  )
}
