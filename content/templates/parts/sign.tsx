import type { Box } from '../layout.ts'
import type { Topic } from '../topics.ts'
import { placeOf } from './style.ts'

/** A plain shape for each topic on a field of 24 by 24, told apart without colour. */
const shapes: Record<Topic, string> = {
  everybody: 'M12 1A11 11 0 1 1 12 23A11 11 0 1 1 12 1Z',
  families: 'M12 1L23 11V23H1V11Z',
  'older-people': 'M12 1L23 12L12 23L1 12Z',
  'mental-health': 'M12 22C4 16 1 12 1 8A5.5 5.5 0 0 1 12 6A5.5 5.5 0 0 1 23 8C23 12 20 16 12 22Z',
  disability: 'M1 1H10V10H1ZM14 1H23V10H14ZM1 14H10V23H1ZM14 14H23V23H14Z',
  rehabilitation: 'M9 1H15V9H23V15H15V23H9V15H1V9H9Z',
}

/** The topic's sign; the word beside it says the same, so it is silent for screen readers. */
export function Sign({ topic, box }: { topic: Topic; box: Box }) {
  return (
    <svg class="slide__mark" style={placeOf(box)} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path fill="currentColor" d={shapes[topic]} />
    </svg>
  )
}
