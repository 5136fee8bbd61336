import { addressOf } from '../../../templates/layout.ts'
import type { Rule } from '../../rule.ts'
import { onField, outcomeOf } from '../../spot.ts'
import { wcag } from '../../sources.ts'
import { examples } from './examples.ts'
import { messages } from './messages.ts'

/** More characters than these nobody copies from a wall. */
const mostCharacters = 45

/** Whether people can read the address and type it: short, and without the marks that machines put there. */
const readable = (address: string) =>
  address.length <= mostCharacters && !/[?&=%#]|[A-Za-z0-9_-]{25,}/u.test(address)

export const qrHasText: Rule<'unreadable'> = {
  id: 'qr-has-text',
  group: 'accessibility',
  severities: ['warning'],
  languages: 'all',
  needsDictionary: false,
  sources: [wcag('1.1.1', 'Non-text content')],
  messages,
  examples,
  check({ notice }) {
    const link = notice.details?.['link']?.trim()
    if (!link) return { result: 'not-applicable' }
    if (readable(addressOf(link))) return { result: 'pass' }
    return outcomeOf([onField('link', undefined, { severity: 'warning', message: 'unreadable', params: {} })])
  },
}
