import { useRef } from 'preact/hooks'
import { splitText } from '../../content/rules/split.ts'
import { messages } from '../language.ts'
import { Action } from '../ui/action.tsx'
import { ProblemBox } from '../ui/problem.tsx'
import { fieldId, textAt, type TextField } from './places.ts'
import { proseField } from './split.ts'
import type { Writing } from './writing.ts'

const tooLong = new Set(['fits', 'reading-time'])

/** Where the text is too long: make two notices of it. Afterwards: where the other one is, and the way back. */
export function SplitOffer({ writing, at }: { writing: Writing; at: TextField }) {
  const m = messages().split
  const told = useRef<HTMLDivElement>(null)
  const { splitting } = writing
  if (at.field !== proseField(writing.template.fields)) return null
  const split = splitting.split.value
  const problem = splitting.problem.value && <ProblemBox problem={splitting.problem.value} />
  if (split)
    return (
      <div class="box info" ref={told} tabIndex={-1}>
        <p>{m.done}</p>
        {problem}
        <div class="actions">
          <a href={`/admin/notices/${split.second.id}/edit`}>{m.open}</a>
          {writing.draft.value.content === split.after && (
            <Action
              class="second"
              busy={splitting.busy.value}
              busyText={m.undoing}
              onClick={async () => {
                if (await splitting.undo()) document.getElementById(fieldId(at.field, at.language))?.focus()
              }}
            >
              {m.undo}
            </Action>
          )}
        </div>
      </div>
    )
  const isLong = writing.findings.value.some(
    ({ rule, place }) =>
      tooLong.has(rule) &&
      place.kind === 'field' &&
      place.field === at.field &&
      (place.language ?? at.language) === at.language,
  )
  if (!isLong || !splitText(textAt(writing.draft.value, at), at.language, () => 0)) return null
  return (
    <>
      {problem}
      <div class="actions">
        <Action
          class="second"
          busy={splitting.busy.value}
          busyText={m.splitting}
          onClick={async () => {
            if (await splitting.cut(at.language)) requestAnimationFrame(() => told.current?.focus())
          }}
        >
          {m.offer}
        </Action>
      </div>
      <p class="hint">{m.offerHint}</p>
    </>
  )
}
