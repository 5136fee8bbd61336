import { useSignal } from '@preact/signals'
import { languages, type Language } from '../../content/notice/common.ts'
import type { Fields } from '../../content/notice/notice.ts'
import { messages } from '../language.ts'
import { languagesOf } from '../ui/slide-of.ts'
import type { Writing } from './writing.ts'

/** The notice's languages, one at a time. Arrow keys change the tab; a language taken away can be put back. */
export function LanguageTabs({ writing }: { writing: Writing }) {
  const m = messages()
  const removed = useSignal<{ language: Language; fields: Fields } | null>(null)
  const written = languagesOf(writing.draft.value)
  const missing = languages.filter((language) => !written.includes(language))
  const { content } = writing.draft.value

  const open = (language: Language, focus = true) => {
    writing.tab.value = language
    if (focus) requestAnimationFrame(() => document.getElementById(`tab-${language}`)?.focus())
  }
  const add = (language: Language, fields: Fields = {}) => {
    writing.change({ content: { ...content, [language]: fields } })
    removed.value = null
    open(language)
  }
  const take = (language: Language) => {
    const { [language]: fields = {}, ...rest } = content
    writing.change({ content: rest })
    removed.value = { language, fields }
    open(written.find((one) => one !== language) ?? 'fi')
  }
  const move = (event: KeyboardEvent, at: number) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    const next = step && written[(at + step + written.length) % written.length]
    if (!next) return
    event.preventDefault()
    open(next)
  }
  return (
    <>
      {written.length === 1 && written[0] ? (
        <p class="hint only-language">{m.form.onlyLanguage(m.inLanguage[written[0]])}</p>
      ) : (
        <div class="tabs" role="tablist" aria-label={m.form.textLanguages}>
          {written.map((language, i) => (
            <button
              key={language}
              type="button"
              role="tab"
              id={`tab-${language}`}
              aria-selected={writing.tab.value === language}
              aria-controls="texts"
              tabIndex={writing.tab.value === language ? 0 : -1}
              onClick={() => open(language, false)}
              onKeyDown={(event) => move(event, i)}
            >
              {capital(m.languages[language])}
            </button>
          ))}
        </div>
      )}
      {missing.length > 0 && (
        <p class="more-languages">
          {m.form.alsoIn}
          {missing.map((language) => (
            <button
              key={language}
              type="button"
              class="as-link"
              aria-label={m.form.addLanguage(m.inLanguage[language])}
              onClick={() => add(language)}
            >
              {m.inLanguage[language]}
            </button>
          ))}
        </p>
      )}
      {removed.value && (
        <p class="actions">
          <span role="status">{m.form.languageRemoved(m.languages[removed.value.language])}</span>
          <button
            type="button"
            class="second"
            onClick={() => removed.value && add(removed.value.language, removed.value.fields)}
          >
            {m.form.undo}
          </button>
        </p>
      )}
      {written.length > 1 && (
        <p>
          <button type="button" class="as-link" onClick={() => take(writing.tab.value)}>
            {m.form.removeLanguage(m.languages[writing.tab.value])}
          </button>
        </p>
      )}
    </>
  )
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
