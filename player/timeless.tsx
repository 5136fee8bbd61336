import type { Language, UiLanguage } from '../content/notice/common.ts'
import type { Playlist } from '../content/playlist/playlist.ts'
import type { SlideFormat } from '../content/templates/format.ts'
import { messages } from './messages.ts'
import { hoursRows } from './opening-hours.ts'

export interface TimelessProps {
  house: Playlist['house']
  language: UiLanguage
  format: SlideFormat
}

/** Where the notices are found, in the wanted language, else in one that there is. */
export const noticesIn = (texts: Playlist['house']['noticesAt'], language: Language): string =>
  texts[language] ?? texts.fi ?? texts.sv ?? texts.en ?? ''

/** The name with its words whole: "sote-keskus" does not break at its hyphen. A word too long for that may. */
const wholeWords = (name: string) =>
  name.split(' ').map((word, i) => [i > 0 && ' ', word.length <= 14 ? <span key={i}>{word}</span> : word])

/** What shows when nothing else may: whose house this is, when it is open, where notices are found. Nothing here can expire. */
export function Timeless({ house, language, format }: TimelessProps) {
  const text = messages[language].timeless
  const notices = noticesIn(house.noticesAt, language)
  const rows = hoursRows(house.openingHours, language)
  return (
    <main class={`timeless ${format.orientation}`} lang={language}>
      <header class="timeless-head">
        <p class="timeless-welcome">{text.welcome}</p>
        <h1 class="timeless-name">{wholeWords(house.centre)}</h1>
        <p class="timeless-address">{house.address}</p>
      </header>
      <section class="timeless-hours">
        <h2>{text.hours}</h2>
        <dl class={rows.length > 4 ? 'many' : ''}>
          {rows.map((row) => (
            <div key={row.days}>
              <dt>{row.days}</dt>
              <dd>{row.hours}</dd>
            </div>
          ))}
        </dl>
      </section>
      {notices && (
        <section class="timeless-notices">
          <h2>{text.notices}</h2>
          <p>{notices}</p>
        </section>
      )}
    </main>
  )
}
