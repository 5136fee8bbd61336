import type { UiLanguage } from '../../content/notice/common.ts'

/** The user interface's language the caller likes best, by Accept-Language (RFC 9110, 12.5.4); Finnish when it says nothing we speak. */
export function preferredLanguage(header: string | undefined): UiLanguage {
  if (!header) return 'fi'
  let best: UiLanguage = 'fi'
  let weight = 0
  for (const part of header.slice(0, 500).split(',')) {
    const [range = '', ...parameters] = part.trim().toLowerCase().split(';')
    const q = parameters.map((p) => /^\s*q=([01](?:\.\d{0,3})?)$/.exec(p)?.[1]).find((v) => v !== undefined)
    const language = range.split('-')[0]
    if (language !== 'fi' && language !== 'sv' && language !== 'en') continue
    if (Number(q ?? 1) > weight) {
      best = language
      weight = Number(q ?? 1)
    }
  }
  return best
}
