import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Answer } from '../../content/notice/answer.ts'
import type { SpokenFinding } from '../../server/routes/check/schema.ts'
import { messages } from '../language.ts'
import { AnswerForm } from './answer-form.tsx'
import { reasonsFor, reasonText } from './answer-reasons.ts'

/** The answer in a sentence: the ready reason, and the writer's own words in quotes. */
export function AnswerText({ answer, finding }: { answer: Answer; finding: SpokenFinding }) {
  return (
    <>
      {answer.reason !== 'own' && reasonText(answer.reason, finding)} {answer.text && <q>{answer.text}</q>}
    </>
  )
}

/** What a writer can say to a warning. The focus stays at hand: in the form that opens, then on the button that opened it. */
export function FindingAnswer(props: {
  id: string
  finding: SpokenFinding
  /** What it is about, for those who hear the button alone. */
  quote: string
  answer: Answer | undefined
  onAnswer: (answer: Answer | null) => void
}) {
  const m = messages().answers
  const open = useSignal(false)
  const button = useRef<HTMLButtonElement>(null)
  const back = useRef(false)
  useEffect(() => {
    if (open.value || !back.current) return
    back.current = false
    button.current?.focus()
  })
  const close = () => {
    back.current = true
    open.value = false
  }
  const give = (answer: Answer | null) => {
    props.onAnswer(answer)
    close()
  }
  if (open.value)
    return (
      <AnswerForm
        id={props.id}
        reasons={reasonsFor(props.finding, props.quote)}
        wordOf={(reason) => reasonText(reason, props.finding)}
        given={props.answer}
        onSave={give}
        onCancel={close}
      />
    )
  const about = props.quote && <span class="unseen">: {props.quote}</span>
  return (
    <>
      {props.answer && (
        <p>
          {m.kept} <AnswerText answer={props.answer} finding={props.finding} />
        </p>
      )}
      <div class="actions">
        <button type="button" class="as-link" ref={button} onClick={() => (open.value = true)}>
          {props.answer ? m.change : m.keep}
          {about}
        </button>
        {props.answer && (
          <button
            type="button"
            class="as-link"
            onClick={() => {
              back.current = true
              props.onAnswer(null)
            }}
          >
            {m.takeBack}
            {about}
          </button>
        )}
      </div>
    </>
  )
}
