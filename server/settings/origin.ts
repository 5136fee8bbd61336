import { not, means, type Setting } from './setting.ts'

/** Addresses to listen on, which nobody can be sent to. */
const everywhere = new Set(['0.0.0.0', '[::]'])

/**
 * The public address as browsers name it in `Origin`: scheme, host in lower case and ASCII, and the port where it is not the
 * scheme's own. What an origin cannot hold is refused by its name.
 */
export const origin: Setting<string> = {
  must: 'the public address without a path, such as https://aulataulu.example.fi',
  read(text) {
    if (!/^https?:\/\//i.test(text)) return not('does not begin with https:// (or http://)')
    if (/[\s\\]/.test(text)) return not('has a space or a backslash in it')
    if (!URL.canParse(text)) return not('is no web address')
    const url = new URL(text)
    if (url.username !== '' || url.password !== '') return not('has a user name (before the @): leave it out')
    if (url.search !== '' || text.includes('?')) return not('has a query (from the ? on): leave it out')
    if (url.hash !== '' || text.includes('#')) return not('has a part after #: leave it out')
    if (url.pathname !== '/')
      return not(
        `has a path (${url.pathname}). The service needs a host name or a port of its own: it cannot live below another site’s address`,
      )
    if (everywhere.has(url.hostname)) return not('is an address to listen on: name the one that people write')
    if (url.hostname.endsWith('.')) return not('has a dot after its host: leave it out')
    if (!/^(\[[0-9a-f:.]+\]|[a-z0-9_-]+(\.[a-z0-9_-]+)*)$/.test(url.hostname)) return not('is no web address')
    if (url.port === '0') return not('has the port 0')
    return means(url.origin)
  },
}
