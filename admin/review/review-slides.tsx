import type { Language } from '../../content/notice/common.ts'
import type { PublicCentre } from '../../server/routes/centres/schema.ts'
import type { QueueItem } from '../../server/routes/placements/schema.ts'
import { messages } from '../language.ts'
import { previewsOf, type Preview } from '../ui/previews.ts'
import { languagesOf, slideOf } from '../ui/slide-of.ts'
import { SlideView } from '../ui/slide-view.tsx'

interface Props {
  item: QueueItem
  centre: PublicCentre | undefined
}
interface Picture {
  preview: Preview
  language: Language
}

/** One slide in each language; the other screens' pictures behind a word, open where there is room. */
export function ReviewSlides({ item, centre }: Props) {
  const m = messages().review
  const pictures = picturesOf(item, centre)
  const first = pictures.filter((one) => pictures.find(({ language }) => language === one.language) === one)
  const others = pictures.filter((one) => !first.includes(one))
  const draw = (some: Picture[]) =>
    some.map((one) => <Shown key={`${one.preview.key}-${one.language}`} item={item} {...one} />)
  return (
    <>
      {draw(first)}
      {others.length > 0 && (
        <details open={matchMedia('(min-width: 64rem)').matches}>
          <summary>{m.otherScreens}</summary>
          {draw(others)}
        </details>
      )}
    </>
  )
}

/** Every picture that the centre's screens will give: by format, and in each language that the screens share with the notice. */
function picturesOf(item: QueueItem, centre: PublicCentre | undefined): Picture[] {
  const written = languagesOf(item.content)
  return previewsOf(centre ? [centre] : []).flatMap((preview) => {
    const shared = written.filter((one) => preview.languages.includes(one))
    return (shared.length > 0 ? shared : written.slice(0, 1)).map((language) => ({ preview, language }))
  })
}

function Shown({ item, preview, language }: Picture & { item: QueueItem }) {
  const m = messages()
  return (
    <figure class={preview.format.orientation}>
      <SlideView
        slide={slideOf(item.content, language, item.organisation, item.pictureUrl)}
        format={preview.format}
        theme={preview.theme}
      />
      <figcaption class="quiet">
        {preview.screens.map((name) => name.split(', ').at(-1)).join(', ') || m.review.noScreens} (
        {m.languages[language]})
      </figcaption>
    </figure>
  )
}
