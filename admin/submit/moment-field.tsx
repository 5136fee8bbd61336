import { language, messages } from '../language.ts'
import { isMoment, joinMoment, splitMoment, withLikelyEnd } from '../ui/moment.ts'
import { longDay } from '../ui/time.ts'
import type { DetailControl } from './detail-control.ts'
import { GroupFrame } from './group-frame.tsx'

/** Day and time as two inputs, with the weekday in words to check it by. */
export function MomentField({ writing, field, frame, value, set, invalid, onBlur }: DetailControl) {
  const m = messages().form
  const moment = splitMoment(value)
  const leave = () => {
    onBlur()
    const { details } = writing.draft.value
    if (field.name === 'starts') writing.change({ details: withLikelyEnd(details) })
  }
  return (
    <GroupFrame frame={frame}>
      <div class="row">
        <label>
          <span class="label">{m.date}</span>
          <input
            type="date"
            id={frame.id}
            value={moment.date}
            aria-invalid={invalid || undefined}
            onInput={(event) => set(joinMoment({ ...moment, date: event.currentTarget.value }))}
            onBlur={leave}
          />
        </label>
        <label>
          <span class="label">{m.clock}</span>
          <input
            type="time"
            id={`${frame.id}-time`}
            value={moment.time}
            aria-invalid={invalid || undefined}
            onInput={(event) => set(joinMoment({ ...moment, time: event.currentTarget.value }))}
            onBlur={leave}
          />
        </label>
      </div>
      {isMoment(value) && <p class="hint">{longDay(`${moment.date}T12:00:00Z`, language.value)}</p>}
    </GroupFrame>
  )
}
