import { isIP } from 'node:net'
import { means, not, type Meaning, type Setting } from './setting.ts'

/** More than anybody stands behind; beyond it the number is a slip. */
const mostHops = 9

/** Groups of addresses by name, as proxies call them. */
const groups = new Set(['loopback', 'linklocal', 'uniquelocal'])

/**
 * Whose X-Forwarded-* headers are believed: nobody's (false), so many proxies' nearest to us (a number), or the proxies' at these
 * addresses. Never everybody's: a caller could then be whoever they write.
 */
export const proxies: Setting<false | number | string[]> = {
  must: 'the number of proxies in front (1, 2, …), or their addresses such as 127.0.0.1 or 10.0.0.0/8 with commas between; 0 for none',
  read(text) {
    if (/^(0|no|none|off|false)$/i.test(text)) return means(false)
    if (/^(yes|on|true|all|\*)$/i.test(text)) return not('does not say how many proxies there are, or which')
    if (/^\d+$/.test(text)) {
      const hops = Number(text)
      return hops <= mostHops ? means(hops) : not(`is more than ${mostHops} proxies`)
    }
    const listed = text.split(/[\s,]+/).filter((one) => one !== '')
    if (listed.length === 0) return not('names nothing')
    const known = listed.map(address)
    return known.find((one) => !one.ok) ?? means(known.flatMap((one) => (one.ok ? [one.value] : [])))
  },
}

function address(text: string): Meaning<string> {
  if (groups.has(text.toLowerCase())) return means(text.toLowerCase())
  const [bare = '', prefix, ...rest] = text.split('/')
  const version = isIP(bare)
  if (version === 0 || rest.length > 0) return not(`names "${text}", which is no address of a proxy`)
  if (prefix === undefined) return means(bare)
  if (!/^\d{1,3}$/.test(prefix) || Number(prefix) > (version === 4 ? 32 : 128))
    return not(`has "/${prefix}" after an address: write the length of the network, such as 10.0.0.0/8`)
  return Number(prefix) === 0 ? not(`believes everybody (${text})`) : means(`${bare}/${Number(prefix)}`)
}
