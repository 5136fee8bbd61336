import { useSignal } from '@preact/signals'
import { listCentres } from '../../server/routes/centres/schema.ts'
import { listNotices } from '../../server/routes/notices/schema.ts'
import type { Call } from '../api.ts'
import { messages } from '../language.ts'
import { useServices } from '../services.ts'
import { user } from '../session.ts'
import { Loaded } from '../ui/loaded.tsx'
import { Page } from '../ui/page.tsx'
import { useLoad } from '../ui/use-load.ts'
import { LocalDrafts } from './local-drafts.tsx'
import { NoticeCard } from './notice-card.tsx'
import { Unverified } from './unverified.tsx'

const together = async (call: Call, signal: AbortSignal) => {
  const [centres, notices] = await Promise.all([
    call(listCentres, { signal }),
    call(listNotices, { query: { limit: 20 }, signal }),
  ])
  if (!centres.ok) return centres
  if (!notices.ok) return notices
  return { ok: true as const, answer: { centres: centres.answer.centres, ...notices.answer } }
}

/** The organisation's own notices, newest first. */
export function NoticesPage() {
  const m = messages()
  const { call } = useServices()
  const { load, reload, replace } = useLoad((signal) => together(call, signal), [])
  const more = useSignal(false)
  const organisation = user.value?.organisation
  if (!organisation) return null
  return (
    <Page title={m.notices.title}>
      <p>
        <a class="button" href="/admin/notices/new">
          {m.notices.write}
        </a>
      </p>
      <Unverified />
      <LocalDrafts organisation={organisation} />
      <Loaded load={load} what={m.notices.loading} onRetry={reload}>
        {({ items, next, centres }) =>
          items.length === 0 ? (
            <div class="box info">
              <h2>{m.notices.empty}</h2>
              <p>{m.notices.emptyHow}</p>
            </div>
          ) : (
            <>
              <ul class="cards">
                {items.map((notice) => (
                  <NoticeCard key={notice.id} notice={notice} centres={centres} organisation={organisation} />
                ))}
              </ul>
              {next && (
                <p class="actions">
                  <button
                    type="button"
                    class="second"
                    aria-disabled={more.value}
                    onClick={async () => {
                      if (more.value) return
                      more.value = true
                      const reply = await call(listNotices, { query: { limit: 20, cursor: next } })
                      more.value = false
                      if (reply.ok)
                        replace({
                          centres,
                          items: [...items, ...reply.answer.items],
                          next: reply.answer.next,
                        })
                    }}
                  >
                    {m.notices.more}
                  </button>
                </p>
              )}
            </>
          )
        }
      </Loaded>
    </Page>
  )
}
