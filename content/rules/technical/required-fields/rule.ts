import { languages } from '../../../notice/common.ts'
import type { Rule, Subject } from '../../rule.ts'
import { design } from '../../sources.ts'
import { onField, onNotice, outcomeOf, type RuleFinding } from '../../spot.ts'
import { examples } from './examples.ts'
import { messages } from './messages.ts'

/** What event-details asks for by itself, with its own words. */
const asked = new Set(['title', 'where', 'price', 'contact', 'starts', 'ends'])

const missing = (field: string): Omit<RuleFinding, 'place'> => ({
  severity: 'error',
  message: 'missing',
  params: { field },
})

function missingIn({ notice, fields }: Subject): RuleFinding[] {
  const required = fields.filter(
    ({ required, name }) => required && !(notice.template === 'event' && asked.has(name)),
  )
  const written = languages.filter((language) => notice.content[language])
  const details = required
    .filter((field) => field.in === 'details' && !notice.details?.[field.name]?.trim())
    .map(({ name }) => onField(name, undefined, missing(name)))
  const texts = written.flatMap((language) =>
    required
      .filter((field) => field.in === 'content' && !notice.content[language]?.[field.name]?.trim())
      .map(({ name }) => onField(name, language, missing(name))),
  )
  return [...texts, ...details]
}

export const requiredFields: Rule<'missing' | 'nothing'> = {
  id: 'required-fields',
  group: 'technical',
  severities: ['error'],
  languages: 'all',
  needsDictionary: false,
  sources: [design],
  messages,
  examples,
  check: (subject) =>
    outcomeOf(
      languages.some((language) => subject.notice.content[language])
        ? missingIn(subject)
        : [onNotice({ severity: 'error', message: 'nothing', params: {} })],
    ),
}
