import type { SpokenFinding } from '../../server/routes/check/schema.ts'
import { messages } from '../language.ts'
import type { PublicCentre } from '../../server/routes/centres/schema.ts'

interface Props {
  id?: string
  findings: readonly SpokenFinding[]
  /** The text the places lie in; absent: nothing to quote. */
  text?: string
  centres: readonly PublicCentre[]
  onUse?: (finding: SpokenFinding) => void
  onShow?: (finding: SpokenFinding) => void
}

/** What the rules found, each with its place in quotes, what is wrong, how to mend it, and the mended wording to use. */
export function FindingList(props: Props) {
  if (props.findings.length === 0) return null
  return (
    <ul class="findings" id={props.id}>
      {props.findings.map((finding, i) => (
        <FindingItem key={`${finding.rule}-${i}`} finding={finding} {...props} />
      ))}
    </ul>
  )
}

function FindingItem({ finding, text, centres, onUse, onShow }: Props & { finding: SpokenFinding }) {
  const m = messages()
  const { place, replacement } = finding
  const quote = place.kind === 'text' && text !== undefined ? text.slice(place.start, place.end).trim() : ''
  const where = holdsFor(finding, centres, m.findings)
  return (
    <li class={`finding ${finding.severity}`}>
      <p>
        <strong>{m.severities[finding.severity]}:</strong>{' '}
        {quote && !finding.what.includes(quote) && quote.length < (text?.trim().length ?? 0) && (
          <>
            <q>{shortened(quote)}</q>{' '}
          </>
        )}
        {finding.what}
      </p>
      <p>{finding.how}</p>
      {where && <p class="quiet">{where}</p>}
      {place.kind === 'text' && (onUse || onShow) && (
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
