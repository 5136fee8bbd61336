import { useLocation, useRoute } from 'preact-iso'
import { useMemo, useState } from 'preact/hooks'
import type { TemplateId } from '../../content/notice/notice.ts'
import { templateOf, templates } from '../../content/templates/index.ts'
import { listCentres, type PublicCentre } from '../../server/routes/centres/schema.ts'
import { getNotice, type Notice } from '../../server/routes/notices/schema.ts'
import type { Call, Reply } from '../api.ts'
import { language, messages } from '../language.ts'
import { useServices } from '../services.ts'
import { user } from '../session.ts'
import { Loaded } from '../ui/loaded.tsx'
import { Page } from '../ui/page.tsx'
import { civilDate } from '../ui/time.ts'
import { useLoad } from '../ui/use-load.ts'
import { copyOf, draftOf, emptyDraft, handedIn, type Draft } from './draft.ts'
import { NoticeForm } from './form.tsx'
import { recallDraft, type Kept } from './keeper.ts'
import { createWriting } from './writing.ts'

interface Needs {
  centres: PublicCentre[]
  notice: Notice | null
}

/** What the form needs before it can be drawn: the centres, and the notice it changes or copies. */
async function needs(call: Call, id: string | undefined, signal: AbortSignal): Promise<Reply<Needs>> {
  const [centres, notice] = await Promise.all([
    call(listCentres, { signal }),
    id ? call(getNotice, { params: { id }, signal }) : null,
  ])
  if (!centres.ok) return centres
  if (notice && !notice.ok) return notice
  return { ok: true, answer: { centres: centres.answer.centres, notice: notice?.answer ?? null } }
}

/** A new notice of one template, perhaps on the words of an older one (`?from=`). */
export function NewNoticePage() {
  const { params, query } = useRoute()
  const { call } = useServices()
  const m = messages()
  const id = templates.find((template) => template.id === params['template'])?.id ?? 'event'
  const { load, reload } = useLoad((signal) => needs(call, query['from'], signal), [query['from']])
  return (
    <Page title={m.form.newTitle(templateOf(id).messages[language.value].name)}>
      <Loaded load={load} what={m.centres.loading} onRetry={reload}>
        {(value) => <Start template={id} centres={value.centres} copied={value.notice} notice={null} />}
      </Loaded>
    </Page>
  )
}

/** A stored notice: a draft goes on, a handed-in one gets its next version. */
export function EditNoticePage() {
  const { params } = useRoute()
  const { call } = useServices()
  const m = messages()
  const { load, reload } = useLoad((signal) => needs(call, params['id'], signal), [params['id']])
  return (
    <Page title={m.form.editTitle}>
      <Loaded load={load} what={m.notice.loading} onRetry={reload}>
        {({ centres, notice }) =>
          notice && (
            <>
              {handedIn(notice) && <p class="box info">{m.form.editing}</p>}
              <Start template={notice.template} centres={centres} notice={notice} copied={null} />
            </>
          )
        }
      </Loaded>
    </Page>
  )
}

function Start(props: {
  template: TemplateId
  centres: PublicCentre[]
  notice: Notice | null
  copied: Notice | null
}) {
  const who = user.value
  const services = useServices()
  const { path, route } = useLocation()
  const [round, setRound] = useState(0)
  const writing = useMemo(() => {
    if (!who?.organisation) return null
    const today = civilDate(services.now())
    const { notice, copied, template } = props
    // A copy begins afresh; everything else goes on where this device left off.
    const kept = copied || round > 0 ? null : recallDraft(who.id, notice?.id ?? null, template)
    return createWriting({
      services,
      user: who.id,
      organisation: who.organisation,
      centres: props.centres,
      notice,
      start: startOf(notice, copied, template, today),
      kept: stillFits(kept, notice) ? kept : null,
    })
  }, [who?.id, round])
  if (!writing) return null
  const startOver = () => {
    writing.stop()
    writing.forget()
    if (props.copied) route(path, true)
    setRound(round + 1)
  }
  return <NoticeForm key={round} writing={writing} onStartOver={startOver} />
}

function startOf(notice: Notice | null, copied: Notice | null, template: TemplateId, today: string): Draft {
  if (notice) return draftOf(notice, today)
  return copied ? copyOf(copied, today) : emptyDraft(template, today)
}

/** Words typed on an older version are offered still: saving them will ask about the newer one. */
const stillFits = (kept: Kept | null, notice: Notice | null): boolean =>
  kept !== null && kept.notice === (notice?.id ?? null)
