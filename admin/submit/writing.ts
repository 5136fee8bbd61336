import { batch, computed, signal } from '@preact/signals'
import type { Answer } from '../../content/notice/answer.ts'
import { withoutStrayTurns } from '../../content/notice/direction.ts'
import type { Language } from '../../content/notice/common.ts'
import { answered } from '../../content/rules/answers.ts'
import { templateOf } from '../../content/templates/index.ts'
import type { PublicCentre } from '../../server/routes/centres/schema.ts'
import type { SpokenFinding } from '../../server/routes/check/schema.ts'
import type { Notice } from '../../server/routes/notices/schema.ts'
import type { Mistake } from '../ui/error-summary.tsx'
import type { Services } from '../services.ts'
import { languagesOf } from '../ui/slide-of.ts'
import { createChecker, type Checked } from './checker.ts'
import { followed, handedIn, type Draft } from './draft.ts'
import { messages } from '../language.ts'
import { civilDate } from '../ui/time.ts'
import { mistakesOf } from './mistakes.ts'
import { forgetDraft, keepDraft, type Kept } from './keeper.ts'
import { retryKeys } from '../ui/retry-key.ts'
import { replaced } from './marks.ts'
import { altField, textAt, type TextField } from './places.ts'
import { createSplitting } from './splitting.ts'
import { createTelling } from './telling.ts'

export interface WritingSettings {
  services: Pick<Services, 'call' | 'now'>
  user: string
  organisation: { id: string; name: string }
  centres: readonly PublicCentre[]
  notice: Notice | null
  start: Draft
  kept: Kept | null
}

/** A place that "use this" changed, to be taken back. */
interface Used {
  at: TextField
  before: string
  after: string
}

export type CheckState = 'quiet' | 'checking' | 'checked' | 'failed'
export type Writing = ReturnType<typeof createWriting>

/** A notice being written: its draft, what the rules say of it, and what keeps it safe. */
export function createWriting({
  services,
  user,
  organisation,
  centres,
  notice,
  start,
  kept,
}: WritingSettings) {
  const draft = signal(kept?.draft ?? start)
  const template = templateOf(draft.value.template)
  // Words typed on an older version are saved as such: the server then says that it has changed since.
  const stored = signal(notice && kept?.version ? { ...notice, version: kept.version } : notice)
  const tab = signal<Language>(languagesOf(draft.value)[0] ?? 'fi')
  const checked = signal<Checked | null>(null)
  const checkState = signal<CheckState>('quiet')
  const mistakes = signal<Mistake[]>([])
  const touched = signal<ReadonlySet<string>>(new Set())
  const used = signal<Used | null>(null)
  const keptAt = signal<string | null>(kept?.at ?? null)
  const keepFailed = signal(false)
  /** After the first try to send: what the form still misses, true of the form as it stands. */
  const missing = computed<Mistake[]>(() => (mistakes.value.length > 0 ? mistakesNow() : []))
  const mistakesNow = () =>
    mistakesOf(draft.value, {
      fields: template.fields,
      messages: messages(),
      today: civilDate(services.now()),
    })

  const { findings, shown, targetFor } = createTelling({
    draft,
    checked,
    touched,
    tab,
    tried: computed(() => mistakes.value.length > 0),
    fields: template.fields,
  })

  const checker = createChecker({
    call: services.call,
    onChecking: () => (checkState.value = 'checking'),
    onChecked: (answer) =>
      batch(() => {
        checked.value = answer
        checkState.value = 'checked'
      }),
    onFailed: () => (checkState.value = 'failed'),
  })

  function keep() {
    const at = new Date(services.now()).toISOString()
    const ok = keepDraft(user, template.id, {
      draft: draft.value,
      at,
      notice: stored.value?.id ?? null,
      version: stored.value?.version ?? null,
    })
    batch(() => {
      keptAt.value = ok ? at : null
      keepFailed.value = !ok
    })
  }

  function change(next: Partial<Draft>) {
    draft.value = followed({ ...draft.value, ...next })
    keep()
    checker.ask(draft.value)
  }

  function write(at: TextField, written: string) {
    // What came along unseen with a pasted text would be refused by the server, and nobody could find it.
    const text = withoutStrayTurns(written)
    const { content, picture } = draft.value
    if (at.field === altField) {
      if (picture) change({ picture: { ...picture, alt: { ...picture.alt, [at.language]: text } } })
      return
    }
    change({ content: { ...content, [at.language]: { ...content[at.language], [at.field]: text } } })
  }

  /** Puts the mended wording in place of a finding's. */
  function use(finding: SpokenFinding) {
    const { place, replacement } = finding
    if (place.kind !== 'text' || replacement === undefined) return
    const before = textAt(draft.value, place)
    const after = replaced(before, place, replacement)
    used.value = { at: { language: place.language, field: place.field }, before, after }
    write(place, after)
  }

  function undoUse() {
    const last = used.value
    if (!last) return
    used.value = null
    write(last.at, last.before)
  }

  /** Says why a warning's words stay, or takes that back. The text is the same, so the rules need not be asked. */
  function answer(finding: SpokenFinding, given: Answer | null) {
    draft.value = { ...draft.value, answers: answered(draft.value.answers, finding, draft.value, given) }
    keep()
  }

  function touch(id: string) {
    if (!touched.value.has(id)) touched.value = new Set([...touched.value, id])
  }

  return {
    template,
    organisation,
    centres,
    user,
    keyFor: retryKeys(),
    draft,
    stored,
    tab,
    checked,
    checkState,
    findings,
    shown,
    targetFor,
    mistakes,
    missing,
    mistakesNow,
    touched,
    used,
    keptAt,
    keepFailed,
    restored: signal(kept !== null),
    handedIn: computed(() => handedIn(stored.value)),
    change,
    write,
    use,
    undoUse,
    answer,
    splitting: createSplitting({
      call: services.call,
      draft,
      change,
      fields: template.fields,
      organisation,
      centres,
    }),
    touch,
    keep,
    check: () => checker.askNow(draft.value),
    stop: checker.stop,
    forget: () => forgetDraft(user, stored.value?.id ?? null, draft.value.template),
  }
}
