import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import type { Problem } from '../api.ts'
import { messages } from '../language.ts'
import { useServices } from '../services.ts'
import { refusedBeforeUpload } from '../upload.ts'
import { wordsOf } from '../ui/problem.tsx'
import { altField, fieldId } from './places.ts'
import { FindingList } from '../ui/finding-list.tsx'
import { TextField } from './text-field.tsx'
import type { Writing } from './writing.ts'

type Refused = NonNullable<ReturnType<typeof refusedBeforeUpload>>
type Sending =
  | { state: 'none' }
  | { state: 'sending'; share: number; stop: AbortController }
  | { state: 'refused'; why: Refused }
  | { state: 'failed'; problem: Problem; file: File }

const usualMaxBytes = 10_000_000

/** A picture and its text alternative. Progress while it is sent; a refusal says what to do, and the rest of the form goes on. */
export function PictureSection({ writing }: { writing: Writing }) {
  const m = messages()
  const { upload } = useServices()
  const sending = useSignal<Sending>({ state: 'none' })
  const input = useRef<HTMLInputElement>(null)
  const { picture, centreIds } = writing.draft.value
  const chosen = writing.centres.filter((centre) => centreIds.includes(centre.id))
  const maxBytes = Math.min(usualMaxBytes, ...chosen.map((centre) => centre.requirements.maxFileBytes))
  const id = fieldId('picture')

  const send = async (file: File) => {
    const why = refusedBeforeUpload(file, maxBytes)
    if (why) {
      sending.value = { state: 'refused', why }
      return
    }
    const stop = new AbortController()
    sending.value = { state: 'sending', share: 0, stop }
    const reply = await upload(
      file,
      (share) => (sending.value = { state: 'sending', share, stop }),
      stop.signal,
    )
    if (reply.ok) {
      sending.value = { state: 'none' }
      const alt = writing.draft.value.picture?.alt ?? {}
      writing.change({ picture: { media: reply.answer.id, url: reply.answer.url, alt } })
    } else {
      sending.value =
        reply.problem.code === 'aborted'
          ? { state: 'none' }
          : { state: 'failed', problem: reply.problem, file }
    }
  }
  const now = sending.value
  const mine = writing.shown.value.filter(
    ({ place }) => place.kind === 'picture' || (place.kind === 'field' && place.field === 'picture'),
  )
  return (
    <>
      <div class="field">
        <label for={id}>
          {picture ? m.picture.change : m.picture.choose}
          <span class="hint"> ({m.optional})</span>
        </label>
        <p class="hint" id={`${id}-hint`}>
          {m.picture.lead} {m.picture.hint(m.picture.megabytes(Math.round(maxBytes / 100_000) / 10))}
        </p>
        {picture && (
          <p>
            <img class="chosen-picture" src={picture.url} alt={picture.alt[writing.tab.value] ?? ''} />
          </p>
        )}
        <input
          ref={input}
          type="file"
          id={id}
          accept="image/jpeg,image/png,image/webp"
          aria-describedby={`${id}-hint ${id}-state`}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0]
            if (file) void send(file)
          }}
        />
        <div id={`${id}-state`} aria-live="polite">
          {now.state === 'sending' && (
            <>
              <p class="hint">
                {now.share < 1 ? m.picture.progress(Math.floor(now.share * 10) * 10) : m.picture.preparing}
              </p>
              <progress max={1} value={now.share} aria-label={m.picture.choose} />
            </>
          )}
          {now.state === 'refused' && <p class="error">{m.picture.refused[now.why]}</p>}
          {now.state === 'failed' && (
            <p class="error">
              {m.picture.failed} {wordsOf(now.problem, m).text}
            </p>
          )}
          {now.state === 'none' && picture && <p class="hint">{m.picture.done}</p>}
        </div>
        <div class="actions">
          {now.state === 'sending' && (
            <button type="button" class="second" onClick={() => now.stop.abort()}>
              {m.picture.stop}
            </button>
          )}
          {now.state === 'failed' && (
            <button type="button" class="second" onClick={() => void send(now.file)}>
              {m.tryAgain}
            </button>
          )}
          {picture && now.state !== 'sending' && (
            <button
              type="button"
              class="as-link"
              onClick={() => {
                writing.change({ picture: null })
                if (input.current) input.current.value = ''
                input.current?.focus()
              }}
            >
              {m.picture.remove}
            </button>
          )}
        </div>
        <FindingList findings={mine} centres={writing.centres} onAnswer={writing.answer} />
      </div>
      {picture && (
        <TextField
          writing={writing}
          at={{ language: writing.tab.value, field: altField }}
          label={`${m.picture.alt} ${m.form.inLanguageTag(m.languages[writing.tab.value])}`}
          hint={m.picture.altHint}
          required
          singleLine={false}
        />
      )}
    </>
  )
}
