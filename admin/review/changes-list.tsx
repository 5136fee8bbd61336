import type { TemplateMessages } from '../../content/templates/template.ts'
import { language, messages } from '../language.ts'
import { justBefore, shortDay } from '../ui/time.ts'
import { momentWords } from '../ui/moment-words.ts'
import type { Change } from './changes.ts'

/** What changed, each with before and now. */
export function ChangesList(props: { changes: readonly Change[]; labels: TemplateMessages['fields'] }) {
  const m = messages()
  return (
    <ul class="plain">
      {props.changes.map((change, i) => (
        <li key={i}>
          {change.kind === 'picture' ? (
            m.review.pictureChanged
          ) : (
            <>
              <strong>{nameOf(change, props.labels)}</strong>
              <dl class="facts">
                <dt>{m.review.before}</dt>
                <dd>
                  <del>{valueOf(change, 'before', props.labels) || m.review.nothing}</del>
                </dd>
                <dt>{m.review.after}</dt>
                <dd>
                  <ins>{valueOf(change, 'after', props.labels) || m.review.nothing}</ins>
                </dd>
              </dl>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

function nameOf(change: Exclude<Change, { kind: 'picture' }>, labels: TemplateMessages['fields']): string {
  const m = messages()
  switch (change.kind) {
    case 'text':
      return `${labels[change.field]?.label ?? change.field} ${m.form.inLanguageTag(m.languages[change.language])}`
    case 'detail':
      return labels[change.field]?.label ?? change.field
    case 'alt':
      return `${m.review.alt} ${m.form.inLanguageTag(m.languages[change.language])}`
    case 'dates':
      return m.review.time
  }
}

function valueOf(
  change: Exclude<Change, { kind: 'picture' }>,
  side: 'before' | 'after',
  labels: TemplateMessages['fields'],
): string {
  if (change.kind === 'dates') {
    const [from, until] = change[side]
    return messages().time.range(shortDay(from, language.value), shortDay(justBefore(until), language.value))
  }
  if (change.kind !== 'detail') return change[side]
  return labels[change.field]?.choices?.[change[side]] ?? momentWords(change[side], language.value)
}
