import { screenMisfits, type Misfit } from '../../server/routes/screens/schema.ts'
import { messages } from '../language.ts'
import { useServices } from '../services.ts'
import { useLoad } from '../ui/use-load.ts'

/** What the centre has approved and this screen does not show, since it does not fit. Nothing where all fits. */
export function Misfits({ screen }: { screen: string }) {
  const { call } = useServices()
  const { load } = useLoad((signal) => call(screenMisfits, { params: { id: screen }, signal }), [screen])
  // It is loaded beside the playlist, which says so when the server does not answer.
  return load.state === 'ready' && load.value.misfits.length > 0 ? (
    <List misfits={load.value.misfits} />
  ) : null
}

function List({ misfits }: { misfits: readonly Misfit[] }) {
  const m = messages()
  return (
    <section class="box" aria-labelledby="misfits">
      <h2 id="misfits">{m.screens.misfits(misfits.length)}</h2>
      <p>{m.screens.misfitsLead}</p>
      <ul>
        {misfits.map(({ notice, title, organisation, words, languages }) => (
          <li key={notice}>
            <strong>{title}</strong> ({organisation}):{' '}
            {m.screens.misfit(words, languages.map((one) => m.languages[one]).join(', '))}
          </li>
        ))}
      </ul>
    </section>
  )
}
