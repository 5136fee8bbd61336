import type { PublicCentre } from '../../server/routes/centres/schema.ts'
import type { Notice } from '../../server/routes/notices/schema.ts'
import { language, messages } from '../language.ts'
import { useServices } from '../services.ts'
import { Day } from '../ui/day.tsx'
import { StateTag } from '../ui/state-tag.tsx'
import { longDay } from '../ui/time.ts'
import { nextStep } from './next-step.ts'

/** Each centre's state, reason and note, and what comes next. */
export function PlacementList(props: { notice: Notice; centres: readonly PublicCentre[]; brief?: boolean }) {
  const m = messages()
  const { now } = useServices()
  const { notice, centres } = props
  const nameOf = (id: string) => centres.find((centre) => centre.id === id)?.name ?? id
  if (notice.placements.every((placement) => placement.state === 'draft'))
    return (
      <p>
        <StateTag state="draft" /> {m.next.draft}
      </p>
    )
  return (
    <ul class="plain placements">
      {notice.placements.map((placement) => (
        <li key={placement.id}>
          <StateTag state={placement.state} /> <strong>{nameOf(placement.centre)}</strong>
          {!props.brief && (
            <span class="quiet">
              {', '}
              <Day at={placement.since} />
            </span>
          )}
          <div>
            {nextStep(placement, notice.validFrom, now(), m.next, (at) => longDay(at, language.value))}
          </div>
          {placement.reason && (
            <div>
              {m.notice.reason}: {placement.reason.text}
              {placement.reason.note && (
                <>
                  {' '}
                  {m.notice.note}: <q>{placement.reason.note}</q>
                </>
              )}
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
