import { Facts } from '../parts/facts.tsx'
import { Frame, type ViewProps } from '../parts/frame.tsx'
import { Text } from '../parts/texts.tsx'
import './view.css'

/** An event: what, when, where, for how much, from whom. */
export function EventView(props: ViewProps) {
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
