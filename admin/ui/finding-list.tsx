import { useSignal } from '@preact/signals'
import { useEffect, useId, useRef } from 'preact/hooks'
import type { Answer } from '../../content/notice/answer.ts'
import type { SpokenFinding } from '../../server/routes/check/schema.ts'
import { messages } from '../language.ts'
import type { PublicCentre } from '../../server/routes/centres/schema.ts'
import { AnswerText, FindingAnswer } from './finding-answer.tsx'

interface Props {
  id?: string
  findings: readonly SpokenFinding[]
  /** The text the places lie in; absent: nothing to quote. */
  text?: string
  centres: readonly PublicCentre[]
  onUse?: (finding: SpokenFinding) => void
  onShow?: (finding: SpokenFinding) => void
  /** The writer answers a warning, or takes the answer back (null). Absent: the reader is not the writer. */
  onAnswer?: (finding: SpokenFinding, answer: Answer | null) => void
}

/** What the rules found, each with its place in quotes, what is wrong, how to mend it, and the mended wording to use. */
export function FindingList(props: Props) {
  const own = useId()
  const id = props.id ?? own
  const all = useSignal(false)
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    // The button is gone: who pressed it reads on where the list went on.
    if (all.value) (list.current?.children[shownFirst] as HTMLElement | undefined)?.focus()
  }, [all.value])
  if (props.findings.length === 0) return null
  // The writer's list alone is shortened: a reader of it decides, and sees everything.
  const findings = props.onAnswer
    ? props.findings.slice().sort((a, b) => gravity.indexOf(a.severity) - gravity.indexOf(b.severity))
    : props.findings
  const shown = props.onAnswer && !all.value ? findings.slice(0, shownFirst) : findings
  const hidden = findings.length - shown.length
  const seen = new Map<string, number>()
  return (
    <>
      <ul class="findings" id={id} ref={list}>
        {shown.map((finding) => {
          // An open answer stays with its words while findings come and go around it.
          const name = `${finding.rule}-${quoteOf(finding, props.text)}`
          const nth = (seen.get(name) ?? 0) + 1
          seen.set(name, nth)
          return <FindingItem key={`${name}-${nth}`} finding={finding} {...props} />
        })}
      </ul>
      {hidden > 0 && (
        <button type="button" class="second" onClick={() => (all.value = true)}>
          {messages().findings.more(hidden)}
        </button>
      )}
    </>
  )
}

const shownFirst = 4
const gravity = ['error', 'warning', 'hint']

const quoteOf = ({ place }: SpokenFinding, text: string | undefined): string =>
  place.kind === 'text' && text !== undefined ? text.slice(place.start, place.end).trim() : ''

function FindingItem({ finding, text, centres, ...on }: Props & { finding: SpokenFinding }) {
  const m = messages()
  const id = useId()
  const { place, replacement, answer, severity } = finding
  const { onUse, onShow, onAnswer } = on
  const quote = quoteOf(finding, text)
  const where = holdsFor(finding, centres, m.findings)
  // Who has answered has read it: from now on it is told in a whisper.
  const whispered = answer !== undefined && onAnswer !== undefined
  return (
    <li class={`finding ${severity} ${whispered ? 'answered' : ''}`} tabIndex={-1}>
      <p>
        <strong>{m.severities[severity]}:</strong>{' '}
        {quote && !finding.what.includes(quote) && quote.length < (text?.trim().length ?? 0) && (
          <>
            <q>{shortened(quote)}</q>{' '}
          </>
        )}
        {finding.what}
      </p>
      {!whispered && <p>{finding.how}</p>}
      {!whispered && where && <p class="quiet">{where}</p>}
      {answer && !onAnswer && (
        <p class="their-answer">
          <strong>{m.answers.theirs}</strong> <AnswerText answer={answer} finding={finding} />
        </p>
      )}
      {place.kind === 'text' && !whispered && (onUse || onShow) && (
        <div class="actions">
          {onUse && replacement !== undefined && (
            <button type="button" class="second" onClick={() => onUse(finding)}>
              {replacement.trim() ? m.findings.use(shortened(replacement.trim())) : m.findings.remove}
            </button>
          )}
          {onShow && (
            <button type="button" class="as-link" onClick={() => onShow(finding)}>
              {m.findings.show}
              <span class="unseen">: {shortened(quote)}</span>
            </button>
          )}
        </div>
      )}
      {severity === 'warning' && onAnswer && (
        <FindingAnswer
          id={id}
          finding={finding}
          quote={shortened(quote)}
          answer={answer}
          onAnswer={(given) => onAnswer(finding, given)}
        />
      )}
    </li>
  )
}

/** At most 80 characters, for quotes and buttons. */
const shortened = (text: string) => (text.length > 80 ? `${text.slice(0, 78).trimEnd()}…` : text)

/** "Koskee: ..." where a finding does not hold everywhere. */
export function holdsFor(
  finding: Pick<SpokenFinding, 'screens' | 'centres' | 'what'>,
  centres: readonly PublicCentre[],
  m: { forScreens: (names: string) => string; forCentres: (names: string) => string },
): string {
  if (finding.screens?.length) {
    const screens = centres.flatMap((centre) =>
      centre.screens
        .filter((screen) => finding.screens?.includes(screen.id))
        .map((screen) => ({ centre: centre.name, screen: screen.name })),
    )
    // Many rules name the screens themselves: not twice.
    if (screens.length > 0 && screens.every(({ screen }) => finding.what.includes(screen))) return ''
    const names = screens.map(({ centre, screen }) => (centres.length > 1 ? `${centre}, ${screen}` : screen))
    if (names.length > 0) return m.forScreens(names.join('; '))
  }
  const named = centres.filter((centre) => finding.centres?.includes(centre.id)).map((centre) => centre.name)
  return named.length > 0 ? m.forCentres(named.join(', ')) : ''
}
