import type { TextBox, TextName } from './boxes.ts'

/** Which text gives way first when a slide is too full, and how many lines it must keep. */
const order: readonly (readonly [TextName, number])[] = [
  ['text', 0],
  ['title', 1],
  ['where', 1],
  ['when', 1],
  ['contact', 1],
  ['price', 1],
  ['address', 1],
  ['organisation', 1],
]

const isSpace = (c: string | undefined) => c === undefined || c === ' ' || c === '\u00a0'
const wordsIn = (text: string) => {
  let words = 0
  for (let i = 0; i < text.length; i++) if (!isSpace(text[i]) && isSpace(text[i - 1])) words++
  return words
}
const wordsOf = (lines: TextBox['lines']) => lines.reduce((sum, line) => sum + wordsIn(line.text), 0)

/**
 * Says of each text how many words it has too many, so that `lackingPx` of height is won back: whole lines from the
 * end of the body, then of the title and the rest. Where even that would not do, every word of the body counts.
 */
export function blame(texts: readonly TextBox[], lackingPx: number): TextBox[] {
  let lacking = lackingPx
  const extra = new Map<TextName, number>()
  for (const [name, keep] of order) {
    const box = texts.find((b) => b.name === name)
    if (!box || lacking <= 0) continue
    const lines = Math.min(Math.max(0, box.lines.length - keep), Math.ceil(lacking / box.lineHeightPx))
    if (lines === 0) continue
    extra.set(name, wordsOf(box.lines.slice(-lines)))
    lacking -= lines * box.lineHeightPx
  }
  const first = texts.find((b) => b.name === 'text') ?? texts.find((b) => b.name === 'title')
  if (lacking > 0 && first && !extra.has(first.name)) extra.set(first.name, wordsOf(first.lines))
  return texts.map((box) => {
    const words = Math.min((box.overflow?.words ?? 0) + (extra.get(box.name) ?? 0), wordsOf(box.lines))
    return { ...box, overflow: words > 0 ? { words } : null }
  })
}
