import { Facts } from '../parts/facts.tsx'
import { Frame, type ViewProps } from '../parts/frame.tsx'
import { Text } from '../parts/texts.tsx'
import './view.css'

/** A continuing activity: what, on which days, where, for how much, from whom. */
export function ActivityView(props: ViewProps) {
  const { layout, slide } = props
  return (
    <Frame {...props}>
      <Text layout={layout} name="text" />
      <Facts
        layout={layout}
        names={['when', 'where', 'price', 'contact', 'address']}
        language={slide.language}
      />
    </Frame>
  )
}
