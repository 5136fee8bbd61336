import { useSignal } from '@preact/signals'
import { templateOf } from '../../content/templates/index.ts'
import { language, messages } from '../language.ts'
import { user } from '../session.ts'
import { examplePreview } from '../ui/previews.ts'
import { languageFor, slideOf, titleOf } from '../ui/slide-of.ts'
import { SlideView } from '../ui/slide-view.tsx'
import { forgetDraft, newDrafts, type Kept } from './keeper.ts'

/** Notices begun on this device and not saved yet. */
export function LocalDrafts({ organisation }: { organisation: { id: string; name: string } }) {
  const m = messages().notices
  const who = user.value?.id ?? ''
  const drafts = useSignal(newDrafts(who))
  const asking = useSignal<string | null>(null)
  if (drafts.value.length === 0) return null
  const { format, theme } = examplePreview()
  const discard = ({ draft }: Kept) => {
    forgetDraft(who, null, draft.template)
    drafts.value = newDrafts(who)
    asking.value = null
  }
  return (
    <section aria-labelledby="local-drafts">
      <h2 id="local-drafts">{m.localDraft}</h2>
      <p>{m.localDraftText}</p>
      <ul class="cards">
        {drafts.value.map((kept) => {
          const { draft } = kept
          const notice = { template: draft.template, content: draft.content, details: draft.details }
          const slide = slideOf(notice, languageFor(notice, [language.value]), organisation, null)
          const name = templateOf(draft.template).messages[language.value].name
          return (
            <li class="card with-thumb" key={draft.template}>
              <div class="thumb">
                <SlideView slide={slide} format={format} theme={theme} decorative />
              </div>
              <div>
                <h3>{titleOf(notice) || name}</h3>
                <div class="actions">
                  <a class="button" href={`/admin/notices/new/${draft.template}`}>
                    {m.goOn}
                    <span class="unseen">: {titleOf(notice) || name}</span>
                  </a>
                  {asking.value === draft.template ? (
                    <div role="alert">
                      <p>{m.discardSure}</p>
                      <div class="actions">
                        <button type="button" class="danger" onClick={() => discard(kept)}>
                          {m.discard}
                        </button>
                        <button type="button" class="second" onClick={() => (asking.value = null)}>
                          {m.keep}
                        </button>
                      </div>
                    </div>
                  ) : (
                    <button type="button" class="as-link" onClick={() => (asking.value = draft.template)}>
                      {m.discard}
                    </button>
                  )}
                </div>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
