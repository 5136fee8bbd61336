import { withoutUnseen } from '../../../notice/direction.ts'
import type { Rule, Subject } from '../../rule.ts'
import { design } from '../../sources.ts'
import { onField, outcomeOf, type RuleFinding } from '../../spot.ts'
import { examples } from './examples.ts'
import { messages } from './messages.ts'

type Key = 'hidden' | 'insecure' | 'shortener' | 'strange'

/** Services whose addresses do not show where they lead. */
const shorteners = new Set(
  'bit.ly tinyurl.com t.co goo.gl ow.ly is.gd buff.ly rebrand.ly cutt.ly shorturl.at tiny.cc lyhyt.fi t.ly rb.gy v.gd s.id urly.fi url.fi qrco.de lnkd.in fb.me wp.me'.split(
    ' ',
  ),
)

const address = /^(?:(https?):\/\/)?(?:([^/@\s]*)@)?([^/:?#\s]+)(:\d+)?/iu

/** What is wrong with an address, the gravest first. A bare "kerho.fi" says no protocol: the slide and the code add https. */
function wrongWith(link: string): Key | null {
  // What nobody sees could show the address in another order than it leads.
  if (withoutUnseen(link) !== link) return 'hidden'
  const [, protocol, user, host = '', port] = address.exec(link) ?? []
  if (shorteners.has(host.toLowerCase().replace(/^www\./u, ''))) return 'shortener'
  if (user !== undefined || port !== undefined || /^[\d.]+$|^\[|xn--/u.test(host) || !host.includes('.'))
    return 'strange'
  return protocol?.toLowerCase() === 'http' ? 'insecure' : null
}

const severity = (key: Key) => (key === 'insecure' ? ('warning' as const) : ('error' as const))

/** The address as it should stand, where that is plain. */
function mended(key: Key, link: string): { replacement?: string } {
  if (key === 'hidden') return { replacement: withoutUnseen(link) }
  return key === 'insecure' ? { replacement: link.replace(/^http:/iu, 'https:') } : {}
}

function inDetails({ notice, fields }: Subject): RuleFinding[] {
  const links = fields.filter(({ control, in: place }) => control === 'link' && place === 'details')
  return links.flatMap(({ name }) => {
    const link = notice.details?.[name]?.trim()
    const message = link ? wrongWith(link) : null
    if (!link || !message) return []
    const replacement = mended(message, link)
    return [
      onField(name, undefined, { severity: severity(message), message, params: { link }, ...replacement }),
    ]
  })
}

const inTexts = ({ texts }: Subject): RuleFinding[] =>
  texts.flatMap(({ analysed, language, field }) =>
    analysed.tokens
      .filter(({ kind }) => kind === 'url')
      .flatMap(({ start, end, text }): RuleFinding[] => {
        const message = wrongWith(text)
        if (!message) return []
        const replacement = mended(message, text)
        const place = { kind: 'text' as const, language, field, start, end }
        return [{ severity: severity(message), place, message, params: { link: text }, ...replacement }]
      }),
  )

export const linkSafe: Rule<Key> = {
  id: 'link-safe',
  group: 'technical',
  severities: ['error', 'warning'],
  languages: 'all',
  needsDictionary: false,
  sources: [design],
  messages,
  examples,
  check: (subject) => outcomeOf([...inTexts(subject), ...inDetails(subject)]),
}
