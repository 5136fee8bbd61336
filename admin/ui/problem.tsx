import { useEffect, useRef } from 'preact/hooks'
import type { Problem } from '../api.ts'
import { messages } from '../language.ts'
import type { Messages } from '../messages/fi.ts'

/** What happened and what to do, in words: our own for what the browser met, the server's for what it refused. */
export function wordsOf(problem: Problem, m: Messages): { title: string; text: string } {
  const own = (m.problems as Record<string, string | undefined>)[problem.code]
  if (own) return { title: m.wentWrong, text: own }
  const details = problem.errors?.map((error) => error.detail) ?? []
  return {
    title: problem.title || m.wentWrong,
    text: [problem.detail ?? m.problems['bad-answer'], ...details].join(' '),
  }
}

/** A refusal as a box that takes the focus, so that nobody misses it. `kept`: what was written is kept on this device. */
export function ProblemBox(props: { problem: Problem; onRetry?: () => void; kept?: boolean }) {
  const m = messages()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [props.problem])
  const words = wordsOf(props.problem, m)
  return (
    <div class="box bad" role="alert" tabIndex={-1} ref={box}>
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      {props.kept && props.problem.status >= 500 && <p>{m.stillKept}</p>}
      {props.onRetry && (
        <button type="button" class="second" onClick={props.onRetry}>
          {m.tryAgain}
        </button>
      )}
    </div>
  )
}

/** Says what is loading; only after a moment, so that quick answers do not flicker. */
export function Loading(props: { what: string }) {
  return (
    <p role="status" class="quiet loading">
      {messages().loading(props.what)}
    </p>
  )
}
