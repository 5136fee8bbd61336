import { templateOf } from '../../content/templates/index.ts'
import type { PublicCentre } from '../../server/routes/centres/schema.ts'
import type { SpokenFinding } from '../../server/routes/check/schema.ts'
import type { QueueItem } from '../../server/routes/placements/schema.ts'
import { language, messages } from '../language.ts'
import { useServices } from '../services.ts'
import { Days } from '../ui/day.tsx'
import { FindingList } from '../ui/finding-list.tsx'
import { Checklist } from '../ui/checklist.tsx'
import { StateTag } from '../ui/state-tag.tsx'
import { waited } from '../ui/time.ts'
import { changesBetween } from './changes.ts'
import { ChangesList } from './changes-list.tsx'
import { NoticeText } from './notice-text.tsx'
import { ReviewSlides } from './review-slides.tsx'

/** What a decision is made on: the slide on one's own screens, what changed, what the rules say, the whole text. */
export function ReviewBody({ item, centre }: { item: QueueItem; centre: PublicCentre | undefined }) {
  const m = messages()
  const { now } = useServices()
  const { content } = item
  const labels = templateOf(content.template).messages[language.value].fields
  const changes = item.shown && item.shown.version !== item.version ? changesBetween(item.shown, content) : []
  const found = item.findings.length
  return (
    <>
      <p>
        {found > 0 ? (
          <a href="#findings-title">{m.review.findingsCount(found)}</a>
        ) : (
          m.review.findingsCount(found)
        )}
        <br />
        <strong>{item.organisation.name}</strong>
        <br />
        {centre?.name ?? item.centre} · {m.notices.valid}:{' '}
        <Days from={content.validFrom} until={content.validUntil} />
        <br />
        <StateTag state={item.state} />{' '}
        {item.state === 'awaiting' && m.review.waited(waited(item.since, now(), m.time))}
      </p>
      <div class="split review">
        <section class="slides" aria-labelledby="slides-title">
          <h2 id="slides-title" class="unseen">
            {m.review.slides}
          </h2>
          <ReviewSlides item={item} centre={centre} />
        </section>
        <div>
          {changes.length > 0 && (
            <section class="box wait" aria-labelledby="changes-title">
              <h2 id="changes-title">{m.review.whatChanged}</h2>
              <p>{m.review.whatChangedLead}</p>
              <ChangesList changes={changes} labels={labels} />
            </section>
          )}
          <section aria-labelledby="findings-title">
            <h2 id="findings-title" tabIndex={-1}>
              {m.review.findings}
            </h2>
            <Findings item={item} centre={centre} />
          </section>
          <section aria-labelledby="texts-title">
            <h2 id="texts-title">{m.review.texts}</h2>
            <NoticeText notice={content} pictureUrl={item.pictureUrl} />
          </section>
          <Checklist id="ask-title" level={2} title={m.review.askTitle} />
        </div>
      </div>
    </>
  )
}

function Findings({ item, centre }: { item: QueueItem; centre: PublicCentre | undefined }) {
  const m = messages()
  const centres = centre ? [centre] : []
  if (item.findings.length + item.needsHuman.length === 0) return <p>{m.review.noFindings}</p>
  const textOf = ({ place }: SpokenFinding) =>
    place.kind === 'text'
      ? (item.content.content[place.language]?.[place.field] ?? item.content.picture?.alt[place.language])
      : undefined
  return (
    <>
      {sorted(item.findings).map((finding, i) => {
        const text = textOf(finding)
        return (
          <FindingList
            key={i}
            findings={[finding]}
            centres={centres}
            {...(text === undefined ? {} : { text })}
          />
        )
      })}
      {item.needsHuman.length > 0 && (
        <>
          <h3>{m.findings.human}</h3>
          <ul>
            {item.needsHuman.map((one) => (
              <li key={one.rule + one.message}>
                {one.what} {one.how}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

const weight = { error: 0, warning: 1, hint: 2 }
/** What hinders first. */
const sorted = (findings: readonly SpokenFinding[]) =>
  [...findings].sort((a, b) => weight[a.severity] - weight[b.severity])
