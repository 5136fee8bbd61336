import type { WeekHours } from '../../content/notice/centre.ts'
import type { PublicCentre } from '../routes/centres/schema.ts'
import type { PageMessages } from './messages.ts'

const megabytes = (bytes: number) => Math.floor(bytes / 1_000_000)

/** What a centre asks of a notice, in words. */
export function Requirements({ centre, t }: { centre: PublicCentre; t: PageMessages }) {
  const r = centre.requirements
  const c = t.centre
  return (
    <dl>
      <dt>{c.languages}</dt>
      <dd>{r.languages.map((language) => t.languages[language]).join(', ')}</dd>
      <dt>{c.validity}</dt>
      <dd>
        {r.maxValidityDays} {c.days}
      </dd>
      <dt>{c.picture}</dt>
      <dd>
        {r.minPictureWidthPx} × {r.minPictureHeightPx} {c.pixels}
      </dd>
      <dt>{c.file}</dt>
      <dd>
        {megabytes(r.maxFileBytes)} {c.megabytes}
      </dd>
      <dt>{c.screens}</dt>
      <dd>
        {centre.screens
          .map(
            (s) =>
              `${s.widthPx > s.heightPx ? c.landscape : c.portrait} ${s.diagonalInches} ${c.inches} (${s.widthPx} × ${s.heightPx})`,
          )
          .join('; ')}
      </dd>
    </dl>
  )
}

/** Opening hours by weekday, days alike in a row as one line. */
export function Hours({ hours, t }: { hours: WeekHours; t: PageMessages }) {
  const text = (day: WeekHours[number]) =>
    day.length === 0
      ? t.centre.closed
      : day
          .map(([from, until]) =>
            from === '00:00' && until === '24:00' ? t.centre.always : `${from}–${until}`,
          )
          .join(', ')
  const lines: { first: number; last: number; text: string }[] = []
  hours.forEach((day, index) => {
    const line = lines.at(-1)
    if (line && line.text === text(day)) line.last = index
    else lines.push({ first: index, last: index, text: text(day) })
  })
  return (
    <dl>
      {lines.map(({ first, last, text: said }) => (
        <>
          <dt>{first === last ? t.weekdays[first] : `${t.weekdays[first]}–${t.weekdays[last]}`}</dt>
          <dd>{said}</dd>
        </>
      ))}
    </dl>
  )
}
