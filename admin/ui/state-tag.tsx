import type { PlacementState } from '../../server/routes/placements/schema.ts'
import { messages } from '../language.ts'

export type Tone = 'good' | 'wait' | 'change' | 'bad' | 'info' | 'still'

export const toneOf: Record<PlacementState, Tone> = {
  draft: 'info',
  awaiting: 'wait',
  approved: 'good',
  'change-requested': 'change',
  declined: 'bad',
  withdrawn: 'still',
  removed: 'bad',
  ended: 'still',
}

/** A placement's state by word and colour. */
export const StateTag = (props: { state: PlacementState }) => (
  <span class={`tag ${toneOf[props.state]}`}>{messages().states[props.state]}</span>
)
