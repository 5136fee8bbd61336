import { formatFor } from '../../content/templates/format.ts'
import type { Playlist, PlaylistSlide } from '../../content/playlist/playlist.ts'
import { language, messages } from '../language.ts'
import { SlideView } from '../ui/slide-view.tsx'
import { slideOf, titleOf } from '../ui/slide-of.ts'
import { comingTurns, shares } from './rotation.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs
const mostTurns = 12

export interface RotationViewProps {
  playlist: Playlist
  works: boolean
  /** Whether the first is surely on screen. */
  known: boolean
  /** The server's time, milliseconds since 1970. */
  at: number
}

/** What the screen shows, or would show if it worked, in its order, and how its time is shared. */
export function RotationView({ playlist, works, known, at }: RotationViewProps) {
  const m = messages().screens
  const turns = comingTurns(playlist, at, mostTurns)
  if (turns.length === 0) return <p class="box info">{m.rotationEmpty}</p>
  // Not anew at each tick: an hour more or less is not seen in a day's shares.
  const hour = Math.floor(at / hourMs) * hourMs
  const format = formatFor(playlist.screen)
  return (
    <>
      <section aria-labelledby="rotation-title">
        <h2 id="rotation-title">{works ? m.rotation : m.rotationWhenWorks}</h2>
        <p>{m.rotationLead}</p>
        <ol class={`rotation ${format.orientation}`}>
          {turns.map((turn, i) => (
            <li key={turn.from}>
              <SlideView
                slide={slideOf(
                  turn.slide,
                  turn.slide.language,
                  turn.slide.organisation,
                  pictureOf(turn.slide),
                )}
                format={format}
                theme={playlist.house.theme}
                decorative
              />
              <p>
                {known && i === 0 && <span class="tag good">{m.nowShowing}</span>} {titleOf(turn.slide)}
                <br />
                <span class="quiet">
                  {turn.slide.organisation.name}, {m.seconds(Math.round((turn.until - turn.from) / 1000))}
                </span>
              </p>
            </li>
          ))}
        </ol>
      </section>
      <Airtime playlist={playlist} from={hour} until={hour + dayMs} />
    </>
  )
}

const pictureOf = (slide: PlaylistSlide): string | null => slide.media[0] ?? null

function Airtime(props: { playlist: Playlist; from: number; until: number }) {
  const m = messages().screens
  const percent = new Intl.NumberFormat(language.value, { maximumFractionDigits: 1 })
  const list = shares(props.playlist, props.from, props.until)
  const most = Math.max(...list.map((one) => one.share))
  return (
    <section aria-labelledby="airtime-title">
      <h2 id="airtime-title">{m.airtime}</h2>
      <p>{m.airtimeLead}</p>
      <table class="airtime">
        <thead>
          <tr>
            <th scope="col">{m.organisation}</th>
            <th scope="col">{m.airtimeShare}</th>
          </tr>
        </thead>
        <tbody>
          {list.map((one) => (
            <tr key={one.organisation}>
              <th scope="row">
                {one.name} {one.own && <span class="tag still">{m.own}</span>}
              </th>
              <td>
                {m.share(percent.format(one.share * 100))}
                <div class="track" aria-hidden="true">
                  <div class="fill" style={{ width: `${(one.share / most) * 100}%` }} />
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
