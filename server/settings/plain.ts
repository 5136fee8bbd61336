import { isIP } from 'node:net'
import { means, not, type Setting } from './setting.ts'

/** One of some words, in whatever case; `also` are other spellings of them. */
export function oneOf<const T extends string>(words: readonly T[], also: Record<string, T> = {}): Setting<T> {
  return {
    must: `one of ${words.join(', ')}`,
    read(text) {
      const small = text.toLowerCase()
      const found = words.find((word) => word === small) ?? also[small]
      return found === undefined ? not('is none of them') : means(found)
    },
  }
}

/** Yes or no, as people write it. */
export const yesOrNo = (must: string): Setting<boolean> => ({
  must,
  read(text) {
    if (/^(1|yes|true|on)$/i.test(text)) return means(true)
    return /^(0|no|false|off)$/i.test(text) ? means(false) : not('is neither')
  },
})

export const port: Setting<number> = {
  must: 'a port number from 0 to 65535',
  read: (text) =>
    /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? means(Number(text)) : not('is no such number'),
}

export const host: Setting<string> = {
  must: 'an address to listen on, such as 127.0.0.1 or 0.0.0.0',
  read(text) {
    if (text.includes('/')) return not('is a web address: the host alone belongs here')
    if (text === '*') return not('names nothing: to listen everywhere write 0.0.0.0')
    const bare = /^\[(.*)\]$/.exec(text)?.[1] ?? text
    if (isIP(bare) !== 0) return means(bare)
    if (/:\d+$/.test(text)) return not('has a port: that belongs into PORT')
    const isName = text.length <= 253 && /^[a-z0-9_-]+(\.[a-z0-9_-]+)*$/i.test(text) && !/^[\d.]+$/.test(text)
    return isName ? means(text.toLowerCase()) : not('is neither an address nor a host name')
  },
}

/** A folder or file. Nobody opens up `~` or `$HOME` here as a shell would. */
export const path = (must: string): Setting<string> => ({
  must,
  read(text) {
    if (/^~|\$[A-Z{]/.test(text)) return not('has a ~ or $ that only a shell knows: write the path in full')
    return /^file:/i.test(text) ? not('begins with file: — write the path alone') : means(text)
  },
})

export const database: Setting<string> = {
  must: 'postgres://user:password@host:5432/name',
  secret: true,
  read(text) {
    if (!/^postgres(ql)?:\/\//i.test(text)) return not('does not begin with postgres://')
    if (/\s/.test(text)) return not('has a space in it: in a password write it as %20')
    // A sign of an address in a password cuts the address short, and what comes after it would be left out unseen.
    if (text.includes('#') || (text.match(/@/g)?.length ?? 0) > 1)
      return not('has an @ or # in its password: write them as %40 and %23')
    if (!URL.canParse(text))
      return not('cannot be read: in a password write / as %2F, : as %3A, ? as %3F and % as %25')
    return means(text.replace(/^[a-z]+/i, (scheme) => scheme.toLowerCase()))
  },
}

export const token: Setting<string> = {
  must: 'at least 16 characters, without spaces',
  secret: true,
  read(text) {
    if (text.length < 16) return not('has fewer')
    return /^[\x21-\x7e]+$/.test(text) ? means(text) : not('has signs that no request can carry')
  },
}
