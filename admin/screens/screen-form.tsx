import { useSignal, type Signal } from '@preact/signals'
import { languages } from '../../content/notice/common.ts'
import type { PublicCentre } from '../../server/routes/centres/schema.ts'
import type { Problem, Reply } from '../api.ts'
import { messages } from '../language.ts'
import { Action } from '../ui/action.tsx'
import { ErrorSummary, type Mistake } from '../ui/error-summary.tsx'
import { FieldFrame } from '../ui/field-frame.tsx'
import { ProblemBox } from '../ui/problem.tsx'
import { HoursFields } from './hours-fields.tsx'
import { screenMistakes, type ScreenDraft, type Shape } from './screen-draft.ts'

/** A screen's place, shape, languages and hours. `centres`: to choose from; one: not asked. */
export function ScreenForm<T>(props: {
  draft: Signal<ScreenDraft>
  centres: readonly PublicCentre[]
  save: (draft: ScreenDraft) => Promise<Reply<T>>
  onSaved: (answer: T) => void
}) {
  const m = messages()
  const words = m.screenForm
  const { draft } = props
  const busy = useSignal(false)
  const refused = useSignal<Problem | null>(null)
  const mistakes = useSignal<Mistake[]>([])
  const set = (change: Partial<ScreenDraft>) => (draft.value = { ...draft.value, ...change })
  const wrong = (target: string) => {
    const text = mistakes.value.find((one) => one.target === target)?.text
    return text ? { error: text } : {}
  }
  const save = async () => {
    refused.value = null
    mistakes.value = screenMistakes(draft.value, words)
    if (mistakes.value.length > 0) return
    busy.value = true
    const reply = await props.save(draft.value)
    busy.value = false
    if (reply.ok) props.onSaved(reply.answer)
    else refused.value = reply.problem
  }
  const text = (name: 'name' | 'width' | 'height' | 'diagonal' | 'distance', hint?: string) => (
    <FieldFrame id={name} label={words[name]} {...(hint ? { hint } : {})} {...wrong(name)}>
      {(describedBy) => (
        <input
          id={name}
          type="text"
          class={name === 'name' ? undefined : 'short'}
          inputMode={name === 'name' ? 'text' : 'decimal'}
          value={draft.value[name]}
          aria-describedby={describedBy || undefined}
          aria-invalid={'error' in wrong(name) || undefined}
          onInput={(event) => set({ [name]: event.currentTarget.value })}
        />
      )}
    </FieldFrame>
  )
  return (
    <form noValidate onSubmit={(event) => event.preventDefault()}>
      <ErrorSummary mistakes={mistakes.value} />
      {refused.value && <ProblemBox problem={refused.value} />}
      {props.centres.length > 1 && (
        <FieldFrame id="centre" label={words.centre}>
          {() => (
            <select
              id="centre"
              value={draft.value.centre}
              onChange={(event) => set({ centre: event.currentTarget.value })}
            >
              {props.centres.map((centre) => (
                <option key={centre.id} value={centre.id}>
                  {centre.name}
                </option>
              ))}
            </select>
          )}
        </FieldFrame>
      )}
      {text('name', words.nameHint)}
      <fieldset class="field">
        <legend>{words.shape}</legend>
        {(Object.keys(words.shapes) as Shape[]).map((shape) => (
          <label class="option" key={shape}>
            <input
              type="radio"
              name="shape"
              checked={draft.value.shape === shape}
              onChange={() => set({ shape })}
            />
            <span>{words.shapes[shape]}</span>
          </label>
        ))}
      </fieldset>
      {draft.value.shape === 'other' && (
        <>
          {text('width')}
          {text('height')}
        </>
      )}
      {text('diagonal', words.diagonalHint)}
      {text('distance', words.distanceHint)}
      <fieldset class="field">
        <legend>{words.languages}</legend>
        {wrong('languages').error && <p class="error">{wrong('languages').error}</p>}
        {languages.map((one, i) => (
          <label class="option" key={one}>
            <input
              type="checkbox"
              id={i === 0 ? 'languages' : `languages-${one}`}
              checked={draft.value.languages.includes(one)}
              onChange={(event) =>
                set({
                  languages: languages.filter((language) =>
                    language === one ? event.currentTarget.checked : draft.value.languages.includes(language),
                  ),
                })
              }
            />
            <span>{m.languages[one]}</span>
          </label>
        ))}
      </fieldset>
      <HoursFields draft={draft.value} set={set} mistakes={mistakes.value} />
      <div class="actions">
        <Action type="submit" busy={busy.value} busyText={words.saving} onClick={() => void save()}>
          {words.save}
        </Action>
        <a class="button second" href="/admin/screens">
          {m.cancel}
        </a>
      </div>
    </form>
  )
}
