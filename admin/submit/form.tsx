import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { language, messages } from '../language.ts'
import { languagesOf } from '../ui/slide-of.ts'
import { clock } from '../ui/time.ts'
import { CentresSection } from './centres-section.tsx'
import { CheckSummary } from './check-summary.tsx'
import { DatesSection } from './dates-section.tsx'
import { DetailField } from './detail-field.tsx'
import { Checklist } from '../ui/checklist.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { LanguageTabs } from './language-tabs.tsx'
import { PictureSection } from './picture-section.tsx'
import { PreviewPanel } from './preview-panel.tsx'
import { SendSection } from './send-section.tsx'
import { TextField } from './text-field.tsx'
import type { Writing } from './writing.ts'

/** The form of a notice, its slide beside it; on narrow screens one behind the other. */
export function NoticeForm({ writing, onStartOver }: { writing: Writing; onStartOver: () => void }) {
  const m = messages()
  const previewing = useSignal(false)
  const scrolled = useRef(0)
  useEffect(() => writing.stop, [writing])
  const words = writing.template.messages[language.value].fields
  const several = languagesOf(writing.draft.value).length > 1
  const flip = () => {
    if (!previewing.value) scrolled.current = window.scrollY
    previewing.value = !previewing.value
    requestAnimationFrame(() => {
      window.scrollTo(0, previewing.value ? 0 : scrolled.current)
      document
        .getElementById(previewing.value ? 'preview-title' : 'flip-preview')
        ?.focus({ preventScroll: true })
    })
  }
  return (
    <div class={`split ${previewing.value ? 'showing-preview' : ''}`}>
      <form
        class="form-side"
        noValidate
        onSubmit={(event) => event.preventDefault()}
        aria-label={m.form.label}
      >
        <ErrorSummary
          mistakes={writing.mistakes.value}
          onGo={(target) => {
            const tab = /^f-(fi|sv|en|se)-/.exec(target)?.[1]
            if (tab) writing.tab.value = tab as typeof writing.tab.value
          }}
        />
        {writing.restored.value && (
          <div class="box info">
            <p role="status">{m.form.restored}</p>
            <button type="button" class="as-link" onClick={onStartOver}>
              {m.form.startOver}
            </button>
          </div>
        )}
        <section aria-labelledby="text-title">
          <h2 id="text-title">{m.form.text}</h2>
          <LanguageTabs writing={writing} />
          <div id="texts" role="tabpanel" aria-labelledby={`tab-${writing.tab.value}`}>
            {writing.template.fields
              .filter((field) => field.in === 'content')
              .map((field) => (
                <TextField
                  key={`${writing.tab.value}-${field.name}`}
                  writing={writing}
                  at={{ language: writing.tab.value, field: field.name }}
                  label={words[field.name]?.label ?? field.name}
                  hint={words[field.name]?.hint ?? ''}
                  required={field.required}
                  singleLine={field.control === 'line'}
                  bound={field}
                  {...(several ? { tag: m.languages[writing.tab.value] } : {})}
                />
              ))}
          </div>
        </section>
        <section aria-labelledby="details-title">
          <h2 id="details-title">{m.form.detailsOf[writing.draft.value.template]}</h2>
          {writing.template.fields
            .filter((field) => field.in === 'details')
            .map((field) => (
              <DetailField key={field.name} writing={writing} field={field} words={words[field.name]} />
            ))}
        </section>
        <section aria-labelledby="picture-title">
          <h2 id="picture-title">{m.form.picture}</h2>
          <PictureSection writing={writing} />
        </section>
        <section aria-labelledby="where-title">
          <h2 id="where-title">{m.form.where}</h2>
          <CentresSection writing={writing} />
        </section>
        <section aria-labelledby="when-title">
          <h2 id="when-title">{m.form.when}</h2>
          <DatesSection writing={writing} />
        </section>
        <section aria-labelledby="send-title">
          <h2 id="send-title">{m.form.send}</h2>
          <CheckSummary writing={writing} />
          <Checklist id="ask-title" level={3} title={m.form.askTitle} />
          <SendSection writing={writing} />
        </section>
      </form>
      <section class={`beside preview ${previewing.value ? 'showing' : ''}`} aria-labelledby="preview-title">
        <h2 id="preview-title" tabIndex={-1}>
          {m.preview.title}
        </h2>
        <PreviewPanel writing={writing} />
        <p class="quiet kept">
          {writing.keepFailed.value
            ? m.form.notKept
            : writing.keptAt.value && m.form.saved(clock(writing.keptAt.value, language.value))}
        </p>
      </section>
      <div class="bar narrow-only">
        <button type="button" id="flip-preview" onClick={flip}>
          {previewing.value ? m.preview.back : m.preview.show}
        </button>
      </div>
    </div>
  )
}
