import type { Rule } from '../../rule.ts'
import { wcag } from '../../sources.ts'
import { lookAtTexts, type Spot } from '../../spot.ts'
import { examples } from './examples.ts'
import { messages } from './messages.ts'

type Key = 'columns' | 'ornament' | 'title'

/** Words set apart by tabs or three spaces and more: columns to the eye, one run of words to the ear. */
const columns = /(?<=[^\s])(?:[ \u00a0]{3,}|[ \u00a0]*\t[ \u00a0\t]*)(?=[^\s])/gu
/** Signs in a row that draw a line or a frame; dots that show an omission are none. */
const ornament = /([*=_~#+<>|•◆★☆♥-])\1{2,}/gu

const spots = (text: string, pattern: RegExp, message: Key): Spot<Key>[] =>
  Array.from(text.matchAll(pattern), (found) => ({
    start: found.index,
    end: found.index + found[0].length,
    severity: 'warning' as const,
    message,
    params: {},
  }))

/** A title is one heading: what follows a line break is another thing. */
function secondLine(text: string): Spot<Key>[] {
  const at = /\S[^\n]*\n\s*(?=\S)/u.exec(text)
  if (!at) return []
  const start = at.index + at[0].length
  return [{ start, end: text.trimEnd().length, severity: 'warning', message: 'title', params: {} }]
}

/**
 * What a writer can do to the structure: layout drawn with characters, which a screen reader reads out sign by sign. The structure of
 * slide and page themselves is our templates' matter: axe-core looks at every one of them in a browser, in the tests.
 */
export const structure: Rule<Key> = {
  id: 'structure',
  group: 'accessibility',
  severities: ['warning'],
  languages: 'all',
  needsDictionary: false,
  sources: [wcag('1.3.1', 'Info and Relationships')],
  messages,
  examples,
  check: (subject) =>
    lookAtTexts(subject, { languages: 'all' }, ({ analysed: { text }, role }) => [
      ...(role === 'title' ? secondLine(text) : []),
      ...spots(text, columns, 'columns'),
      ...spots(text, ornament, 'ornament'),
    ]),
}
