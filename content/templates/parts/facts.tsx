import type { Language } from '../../notice/common.ts'
import { boxNamed, type Layout } from '../layout.ts'
import { Lines } from './lines.tsx'
import { placeOf, textStyle } from './style.ts'
import { factWords } from './words.ts'

type FactName = keyof (typeof factWords)['fi']

/** The named facts as a list of terms, the terms for screen readers alone, and the accent beside when and where. */
export function Facts({
  layout,
  names,
  language,
}: {
  layout: Layout
  names: readonly FactName[]
  language: Language
}) {
  const present = names.filter((name) => boxNamed(layout, name))
  if (present.length === 0) return null
  return (
    <>
      {layout.accent && (
        <div class="slide__mark slide__accent" style={placeOf(layout.accent)} aria-hidden="true" />
      )}
      <dl class="slide__facts">
        {present.map((name) => {
          const box = boxNamed(layout, name)
          return (
            box && (
              <div key={name} class={`slide__text slide__text--${name}`} style={textStyle(box)}>
                <dt class="slide__unseen">{factWords[language][name]}</dt>
                <dd>
                  <Lines box={box} />
                </dd>
              </div>
            )
          )
        })}
      </dl>
    </>
  )
}
