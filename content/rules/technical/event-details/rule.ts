import { languages, type Language } from '../../../notice/common.ts'
import { readCivil } from '../../../templates/civil.ts'
import type { FieldText, Rule, Subject } from '../../rule.ts'
import { centreRequirements } from '../../sources.ts'
import { onField, outcomeOf, type RuleFinding } from '../../spot.ts'
import { examples } from './examples.ts'
import { messages, type Key } from './messages.ts'

const needed = ['title', 'where', 'price', 'contact'] as const

/** An amount, or words that say it costs nothing. */
const saysPrice: Record<Language, RegExp> = {
  fi: /\d|maksut|maksa|ilmai|vapaa|oma hinta|euro/iu,
  sv: /\d|gratis|avgiftsfri|fri|kostar|euro/iu,
  en: /\d|free|charge|cost|pay|nothing|euro/iu,
  se: /./u,
}
const reachable = new Set(['phone', 'email', 'url'])

const error = (message: Key): Omit<RuleFinding, 'place'> => ({ severity: 'error', message, params: {} })
const warning = (message: Key): Omit<RuleFinding, 'place'> => ({ severity: 'warning', message, params: {} })

/** Whether the reader can get in touch: a number, an address, or at least a name to ask for. */
const canReach = ({ analysed }: FieldText) =>
  analysed.tokens.some(({ kind, text }) => reachable.has(kind) || (kind === 'number' && text.length >= 3)) ||
  analysed.tokens.filter(({ kind }) => kind === 'word').length >= 2

function textFindings({ notice, texts }: Subject, language: Language): RuleFinding[] {
  const fields = notice.content[language]
  if (!fields) return []
  const found: RuleFinding[] = needed
    .filter((field) => !fields[field]?.trim())
    .map((field) => onField(field, language, error(`${field}Missing`)))
  const price = fields['price']
  if (price?.trim() && !saysPrice[language].test(price))
    found.push(onField('price', language, warning('priceUnclear')))
  const contact = texts.find((text) => text.language === language && text.field === 'contact')
  if (contact && fields['contact']?.trim() && !canReach(contact) && !notice.details?.['link'])
    found.push(onField('contact', language, warning('contactUnclear')))
  return found
}

function timeFindings({ notice }: Subject): RuleFinding[] {
  const { starts, ends } = notice.details ?? {}
  if (!readCivil(starts)) return [onField('starts', undefined, error('startsMissing'))]
  if (!readCivil(ends)) return [onField('ends', undefined, error('endsMissing'))]
  // Civil times of one shape sort as text.
  return ends! > starts! ? [] : [onField('ends', undefined, error('endsFirst'))]
}

export const eventDetails: Rule<Key> = {
  id: 'event-details',
  group: 'technical',
  severities: ['error', 'warning'],
  languages: 'all',
  needsDictionary: false,
  sources: [centreRequirements],
  messages,
  examples,
  check: (subject) =>
    subject.notice.template === 'event'
      ? outcomeOf([
          ...languages.flatMap((language) => textFindings(subject, language)),
          ...timeFindings(subject),
        ])
      : { result: 'not-applicable' },
}
