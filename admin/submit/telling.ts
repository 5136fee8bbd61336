import { computed, type ReadonlySignal } from '@preact/signals'
import type { Language } from '../../content/notice/common.ts'
import { withAnswers } from '../../content/rules/answers.ts'
import type { FieldSpec } from '../../content/templates/template.ts'
import type { SpokenFinding } from '../../server/routes/check/schema.ts'
import { languagesOf } from '../ui/slide-of.ts'
import type { Checked } from './checker.ts'
import type { Draft } from './draft.ts'
import { carriedFindings, targetOf, textAt } from './places.ts'

export interface TellingParts {
  draft: ReadonlySignal<Draft>
  checked: ReadonlySignal<Checked | null>
  /** Ids of the fields that the writer has left once. */
  touched: ReadonlySignal<ReadonlySet<string>>
  tab: ReadonlySignal<Language>
  /** Sending was tried: from now on everything is told. */
  tried: ReadonlySignal<boolean>
  fields: readonly FieldSpec[]
}

/** Which findings are told, and where: those true of the text as it stands, and not of what the writer has not come to yet. */
export function createTelling({ draft, checked, touched, tab, tried, fields }: TellingParts) {
  const details: string[] = fields.filter((field) => field.in === 'details').map((field) => field.name)
  const targetFor = ({ place }: Pick<SpokenFinding, 'place'>) =>
    targetOf(place, details, languagesOf(draft.value)[0] ?? 'fi')

  const findings = computed<SpokenFinding[]>(() => {
    const last = checked.value
    if (!last) return []
    const carried = carriedFindings(last.report.findings, last.draft, draft.value)
    return withAnswers(carried, draft.value.answers, draft.value)
  })
  const shown = computed<SpokenFinding[]>(() => findings.value.filter(isRipe))

  function isRipe(finding: SpokenFinding): boolean {
    const { place } = finding
    if (tried.value || place.kind !== 'field' || touched.value.has(targetFor(finding))) return true
    if (place.field === 'validFrom' || place.field === 'validUntil') return draft.value[place.field] !== ''
    if (details.includes(place.field)) return false
    return textAt(draft.value, { field: place.field, language: place.language ?? tab.value }).trim() !== ''
  }

  return { findings, shown, targetFor }
}
