import type { Rule } from '../../rule.ts'
import { design } from '../../sources.ts'
import { textsOf } from '../../spot.ts'
import { examples } from './examples.ts'
import { messages } from './messages.ts'

/** Languages of which only length, layout and capitals are read: for the rest a person is asked, and told so. */
export const otherLanguage: Rule<'unread'> = {
  id: 'other-language',
  group: 'plain-language',
  severities: [],
  languages: ['se'],
  needsDictionary: false,
  sources: [design],
  messages,
  examples,
  check: (subject) =>
    textsOf(subject, { languages: ['se'] }).length > 0
      ? { result: 'needs-human', message: 'unread', params: {} }
      : { result: 'not-applicable' },
}
