import { language, messages } from '../language.ts'
import { FindingList } from '../ui/finding-list.tsx'
import type { Writing } from './writing.ts'

/** What the rules say of the whole, read out politely when it changes; what is for a human stands below. */
export function CheckSummary({ writing }: { writing: Writing }) {
  const m = messages().findings
  const findings = writing.findings.value
  const errors = findings.filter((finding) => finding.severity === 'error').length
  const state = writing.checkState.value
  const general = findings.filter(({ place }) => place.kind === 'notice')
  const human = writing.checked.value?.report.needsHuman ?? []
  const labels = writing.template.messages[language.value].fields
  return (
    <div id="f-notice" tabIndex={-1}>
      <p role="status" id="check-summary">
        {state === 'failed' && m.unavailable}
        {state !== 'failed' && writing.checked.value && m.summary(errors, findings.length - errors)}
      </p>
      <FindingList
        label={m.atField(labels['title']?.label ?? m.general)}
        findings={general}
        centres={writing.centres}
      />
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
