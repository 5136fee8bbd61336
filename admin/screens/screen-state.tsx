import type { ScreenWithState } from '../../server/routes/screens/schema.ts'
import { messages } from '../language.ts'
import type { Tone } from '../ui/state-tag.tsx'

export type Health = 'alive' | 'silent' | 'unpaired'

/** One word for a screen: an unpaired one is not silent, it never spoke. */
export const healthOf = (screen: Pick<ScreenWithState, 'paired' | 'alive'>): Health =>
  screen.alive ? 'alive' : screen.paired ? 'silent' : 'unpaired'

const tones: Record<Health, Tone> = { alive: 'good', silent: 'bad', unpaired: 'still' }

export function ScreenState({ screen }: { screen: Pick<ScreenWithState, 'paired' | 'alive'> }) {
  const health = healthOf(screen)
  return <span class={`tag ${tones[health]}`}>{messages().screens[health]}</span>
}
