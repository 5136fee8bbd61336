import { useSignal } from '@preact/signals'
import { messages } from '../language.ts'
import { previewsOf } from '../ui/previews.ts'
import { SlideView } from '../ui/slide-view.tsx'
import { slideOf } from '../ui/slide-of.ts'
import type { Writing } from './writing.ts'

/** The slide as the chosen centres' screens will show it, live. */
export function PreviewPanel({ writing }: { writing: Writing }) {
  const m = messages()
  const picked = useSignal<string | null>(null)
  const { draft } = writing
  const chosen = writing.centres.filter((centre) => draft.value.centreIds.includes(centre.id))
  const previews = previewsOf(chosen)
  // Unless the writer has picked one: a screen on which something is wrong, else the first.
  const wrongOn = writing.findings.value.flatMap((finding) =>
    finding.severity === 'error' ? (finding.screens ?? []) : [],
  )
  const preview =
    previews.find((one) => one.key === picked.value) ??
    previews.find((one) => one.ids.some((id) => wrongOn.includes(id))) ??
    previews[0]
  if (!preview) return null
  const { content, template, details, picture } = draft.value
  const slide = slideOf(
    {
      template,
      content,
      details,
      ...(picture ? { picture: { media: picture.media, alt: picture.alt } } : {}),
    },
    writing.tab.value,
    writing.organisation,
    picture?.url ?? null,
  )
  const nameOf = (one: (typeof previews)[number]) =>
    `${one.screens.join('; ') || m.preview.example} (${m.preview[one.format.orientation]})`
  return (
    <>
      <SlideView slide={slide} format={preview.format} theme={preview.theme} />
      {previews.length > 1 ? (
        <div class="field under">
          <label for="preview-screen">{m.preview.pickScreen}</label>
          <select
            id="preview-screen"
            value={preview.key}
            onChange={(event) => (picked.value = event.currentTarget.value)}
          >
            {previews.map((one) => (
              <option key={one.key} value={one.key}>
                {nameOf(one)}
              </option>
            ))}
          </select>
        </div>
      ) : (
        <p class="quiet under">
          {nameOf(preview)}
          {chosen.length === 0 && <>. {m.preview.chooseCentres}</>}
        </p>
      )}
    </>
  )
}
