import { ready, type Part } from '../../server/routes/health/schema.ts'
import { messages } from '../language.ts'
import { useServices } from '../services.ts'
import { Page } from '../ui/page.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { useLoad } from '../ui/use-load.ts'

/** The service's parts, each by word and colour; the machine's own pages behind links. */
export function HealthPage() {
  const m = messages().health
  const told = (name: string, { detail, count }: Part) =>
    name === 'jobs' && count !== undefined ? m.onTime(count) : detail
  const { call } = useServices()
  const { load, reload } = useLoad((signal) => call(ready, { signal }), [])
  return (
    <Page title={m.title}>
      <Loaded load={load} what={m.loading} onRetry={reload}>
        {({ parts }) => (
          <>
            <p class="lead">{Object.values(parts).every((part) => part.ok) ? m.all : m.some}</p>
            <ul class="plain">
              {Object.entries(parts).map(([name, part]) => (
                <li key={name}>
                  <span class={`tag ${part.ok ? 'good' : 'bad'}`}>{part.ok ? m.ok : m.notOk}</span>{' '}
                  <strong>{m.parts[name] ?? name}</strong>
                  {told(name, part) && <div class="quiet">{told(name, part)}</div>}
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
      <ul class="plain">
        <li>
          <a href="/health/ready" target="_self">
            {m.raw}
          </a>
        </li>
        <li>
          <a href="/metrics" target="_self">
            {m.metrics}
          </a>
        </li>
        <li>
          <a href="/api/docs/" target="_self">
            {m.docs}
          </a>
        </li>
      </ul>
    </Page>
  )
}
