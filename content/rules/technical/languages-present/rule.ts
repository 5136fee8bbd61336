import { languages, type Language } from '../../../notice/common.ts'
import type { Rule, Subject } from '../../rule.ts'
import { centreRequirements } from '../../sources.ts'
import { onNotice, outcomeOf, type RuleFinding } from '../../spot.ts'
import { examples } from './examples.ts'
import { messages } from './messages.ts'

function findingsFor({ notice, centres }: Subject): RuleFinding[] {
  const written = (language: Language) =>
    Object.values(notice.content[language] ?? {}).some((text) => text.trim() !== '')
  return languages.flatMap((language) => {
    const asking = centres.filter(({ requirements }) => requirements.languages.includes(language))
    if (asking.length === 0 || written(language)) return []
    return [
      onNotice({
        severity: 'error',
        message: language,
        params: { centres: asking.map(({ name }) => name).join(', ') },
        centres: asking.map(({ id }) => id),
      }),
    ]
  })
}

export const languagesPresent: Rule<Language> = {
  id: 'languages-present',
  group: 'technical',
  severities: ['error'],
  languages: 'all',
  needsDictionary: false,
  sources: [centreRequirements],
  messages,
  examples,
  check: (subject) =>
    subject.centres.length > 0 ? outcomeOf(findingsFor(subject)) : { result: 'not-applicable' },
}
