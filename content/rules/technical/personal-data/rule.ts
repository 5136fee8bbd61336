import type { FieldText, Rule, Subject } from '../../rule.ts'
import { onField, outcomeOf, type RuleFinding } from '../../spot.ts'
import { examples } from './examples.ts'
import { identityCodes } from './identity-code.ts'
import { messages } from './messages.ts'
import { namedPatients } from './patients.ts'

type Key = 'code' | 'patient'

const inText = ({ analysed, language, field }: FieldText): RuleFinding[] =>
  identityCodes(analysed.text).map((span) => ({
    severity: 'error',
    place: { kind: 'text', language, field, ...span },
    message: 'code',
    params: {},
  }))

const inDetails = ({ notice }: Subject): RuleFinding[] =>
  Object.entries(notice.details ?? {})
    .filter(([, value]) => identityCodes(value).length > 0)
    .map(([field]) => onField(field, undefined, { severity: 'error', message: 'code', params: {} }))

export const personalData: Rule<Key> = {
  id: 'personal-data',
  group: 'technical',
  severities: ['error'],
  languages: 'all',
  needsDictionary: false,
  sources: [
    { title: 'Digi- ja väestötietovirasto: henkilötunnus', url: 'https://dvv.fi/henkilotunnus' },
    { title: 'Yleinen tietosuoja-asetus (EU) 2016/679, 9 artikla' },
  ],
  messages,
  examples,
  check(subject) {
    const findings = [...subject.texts.flatMap(inText), ...inDetails(subject)]
    if (!subject.texts.some(namedPatients)) return outcomeOf(findings)
    return { result: 'needs-human', message: 'patient', params: {}, ...(findings.length > 0 && { findings }) }
  },
}
