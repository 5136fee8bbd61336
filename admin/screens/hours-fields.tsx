import { messages } from '../language.ts'
import type { Mistake } from '../ui/error-summary.tsx'
import type { ScreenDraft } from './screen-draft.ts'

/** Always on, or one span a day. */
export function HoursFields(props: {
  draft: ScreenDraft
  set: (change: Partial<ScreenDraft>) => void
  mistakes: readonly Mistake[]
}) {
  const m = messages().screenForm
  const { draft, set } = props
  const put = (day: number, change: { from?: string; to?: string }) =>
    set({ hours: draft.hours.map((span, i) => (i === day ? { ...span, ...change } : span)) })
  return (
    <>
      <fieldset class="field">
        <legend>{m.hours}</legend>
        {[false, true].map((limited) => (
          <label class="option" key={String(limited)}>
            <input
              type="radio"
              name="limited"
              checked={draft.limited === limited}
              onChange={() => set({ limited })}
            />
            <span>{limited ? m.limited : m.always}</span>
          </label>
        ))}
      </fieldset>
      {draft.limited && <p class="hint">{m.dayOff}</p>}
      {draft.limited &&
        draft.hours.map((span, day) => {
          const wrong = props.mistakes.find((one) => one.target === `from-${day}`)
          return (
            <fieldset class={`field ${wrong ? 'field-wrong' : ''}`} key={day}>
              <legend>{m.day[day]}</legend>
              {wrong && <p class="error">{wrong.text}</p>}
              <div class="row">
                <label>
                  <span class="label">{m.from}</span>
                  <input
                    type="time"
                    id={`from-${day}`}
                    value={span.from}
                    onInput={(event) => put(day, { from: event.currentTarget.value })}
                  />
                </label>
                <label>
                  <span class="label">{m.to}</span>
                  <input
                    type="time"
                    value={span.to === '24:00' ? '23:59' : span.to}
                    onInput={(event) => put(day, { to: event.currentTarget.value })}
                  />
                </label>
              </div>
            </fieldset>
          )
        })}
    </>
  )
}
