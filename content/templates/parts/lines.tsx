import type { TextBox } from '../layout.ts'

/** The lines of a text, broken where they were measured. Read aloud and copied they are one text. */
export function Lines({ box }: { box: TextBox }) {
  return (
    <>
      {box.lines.map((line, i) => {
        const text = line.glued || i === box.lines.length - 1 ? line.text : `${line.text} `
        return (
          <span key={i} class="slide__line">
            {line.dateTime ? <time dateTime={line.dateTime}>{text}</time> : text}
          </span>
        )
      })}
    </>
  )
}
