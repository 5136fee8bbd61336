import { messages } from '../language.ts'
import { FindingList } from '../ui/finding-list.tsx'
import { isOfTheWhole } from './places.ts'
import { ScoreLine } from './score-line.tsx'
import type { Writing } from './writing.ts'

/** What the rules say of the whole, read out politely when it changes; what is for a human stands below. */
export function CheckSummary({ writing }: { writing: Writing }) {
  const m = messages().findings
  const findings = writing.shown.value
  const errors = findings.filter((finding) => finding.severity === 'error').length
  const improvable = findings.filter(({ severity, answer }) => severity !== 'error' && !answer).length
  const state = writing.checkState.value
  const names = writing.template.fields.map((field) => field.name)
  const general = findings.filter(({ place }) => isOfTheWhole(place, names))
  const human = writing.checked.value?.report.needsHuman ?? []
  return (
    <div id="f-notice" tabIndex={-1}>
      <p role="status" id="check-summary">
        {state === 'failed' && m.unavailable}
        {state !== 'failed' && writing.checked.value && m.summary(errors, improvable)}
      </p>
      <ScoreLine scores={writing.checked.value?.report.scores ?? []} />
      <FindingList findings={general} centres={writing.centres} onAnswer={writing.answer} />
      {human.length > 0 && (
        <details>
          <summary>{m.human}</summary>
          <p>{m.humanLead}</p>
          <ul>
            {human.map((one) => (
              <li key={one.rule + one.message}>
                {one.what} {one.how}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
