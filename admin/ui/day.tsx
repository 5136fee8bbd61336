import { language, messages } from '../language.ts'
import { justBefore, longDay, shortDay } from './time.ts'

/** A day, short for the eye and in full for a screen reader. */
export function Day(props: { at: string }) {
  return (
    <time dateTime={props.at}>
      <span aria-hidden="true">{shortDay(props.at, language.value)}</span>
      <span class="unseen">{longDay(props.at, language.value)}</span>
    </time>
  )
}

/** First and last day of a validity whose end is not included. */
export function Days(props: { from: string | null; until: string | null }) {
  const { from, until } = props
  if (!from || !until) return <>{messages().notices.noDates}</>
  return (
    <>
      <Day at={from} /> – <Day at={justBefore(until)} />
    </>
  )
}
