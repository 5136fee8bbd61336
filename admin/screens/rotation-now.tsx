import { useMemo } from 'preact/hooks'
import { slideAt } from '../../content/playlist/rotation.ts'
import type { ScreenWithState } from '../../server/routes/screens/schema.ts'
import { messages } from '../language.ts'
import { Loaded } from '../ui/loaded.tsx'
import { nowShowing } from './now-showing.ts'
import { RotationView } from './rotation-view.tsx'
import { ShowingLine } from './showing-line.tsx'
import { type Followed, useNow } from './use-now.ts'

/** What a screen shows and will show, as time goes on. */
export function Rotation({ screen }: { screen: ScreenWithState }) {
  const { load, reload, at } = useNow(screen)
  return (
    <Loaded load={load} what={messages().screens.playlistLoading} onRetry={reload}>
      {(followed) => <AsOf followed={followed} at={at} />}
    </Loaded>
  )
}

function AsOf({ followed: { screen, playlist }, at }: { followed: Followed; at: number }) {
  const showing = nowShowing(screen, playlist, at)
  const known = showing.kind === 'slide'
  const { until } = slideAt(playlist, at)
  // Drawn anew with each turn, not with each look at the clock.
  const rotation = useMemo(
    () => <RotationView playlist={playlist} works={screen.alive} known={known} at={at} />,
    [playlist, screen.alive, known, until],
  )
  return (
    <>
      <ShowingLine showing={showing} />
      {rotation}
    </>
  )
}
