import { useRoute } from 'preact-iso'
import { messages } from '../language.ts'
import { useServices } from '../services.ts'
import { Loaded } from '../ui/loaded.tsx'
import { Page } from '../ui/page.tsx'
import { useLoad } from '../ui/use-load.ts'
import { oneNotice } from './one-notice.ts'

/** The receipt: where it went and what happens next. */
export function SentPage() {
  const { params, query } = useRoute()
  const m = messages()
  const { call } = useServices()
  const id = params['id'] ?? ''
  const { load, reload } = useLoad((signal) => oneNotice(call, id, signal), [id])
  return (
    <Page title={query['change'] ? m.sent.titleChange : m.sent.title}>
      <Loaded load={load} what={m.notice.loading} onRetry={reload}>
        {({ notice, centres }) => (
          <div class="box good">
            <p>{m.sent.lead}</p>
            <ul>
              {notice.placements
                .filter((placement) => placement.state === 'awaiting')
                .map((placement) => (
                  <li key={placement.id}>
                    {centres.find((centre) => centre.id === placement.centre)?.name ?? placement.centre}
                  </li>
                ))}
            </ul>
          </div>
        )}
      </Loaded>
      <h2>{m.sent.nextTitle}</h2>
      <ol>
        {m.sent.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{m.sent.follow}</p>
      <div class="actions">
        <a class="button" href="/admin/notices">
          {m.sent.toList}
        </a>
        <a class="button second" href={`/admin/notices/${id}`}>
          {m.sent.toNotice}
        </a>
      </div>
    </Page>
  )
}
