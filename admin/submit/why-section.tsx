import type { PublicCentre } from '../../server/routes/centres/schema.ts'
import { whyNotice } from '../../server/routes/notices/schema.ts'
import { messages } from '../language.ts'
import { useServices } from '../services.ts'
import { Loaded } from '../ui/loaded.tsx'
import { useLoad } from '../ui/use-load.ts'

/** Why the notice is, or is not, on screen now: an answer for every centre. */
export function WhySection({ id, centres }: { id: string; centres: readonly PublicCentre[] }) {
  const m = messages()
  const { call } = useServices()
  const { load, reload } = useLoad((signal) => call(whyNotice, { params: { id }, query: {}, signal }), [id])
  return (
    <section aria-labelledby="why-title">
      <h2 id="why-title">{m.notice.why}</h2>
      <Loaded load={load} what={m.notice.whyLoading} onRetry={reload}>
        {({ answers }) => (
          <ul class="plain">
            {answers.map((answer) => (
              <li key={answer.centre}>
                <span class={`tag ${answer.shown ? 'good' : 'still'}`}>
                  {answer.shown ? m.notice.shown : m.notice.notShown}
                </span>{' '}
                <strong>
                  {centres.find((centre) => centre.id === answer.centre)?.name ?? answer.centre}
                </strong>
                <div>{answer.text}</div>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  )
}
