/**
 * What a token may look like, tried in this order at each place. Every repetition is bounded or consumes what it reads,
 * so that any text is read in linear time.
 */
const letter = '[\\p{L}\\p{M}]'
/** Characters that belong to a word without being seen: soft hyphen, zero-width space and joiners. */
const unseen = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff'
const label = '[A-Za-z0-9åäö][A-Za-z0-9åäö-]{0,62}'
const domain = `(?:${label}\\.){1,5}(?:fi|com|org|net|eu|info|se|nu|ax|io|me|app|ly|gl|gg|co)`
const clock = '(?:[01]?\\d|2[0-4])(?:[.:][0-5]\\d)?'
const dash = '\\s?[–—-]\\s?'
const monthDay = '(?:3[01]|[12]\\d|0?[1-9])\\.(?:1[0-2]|0?[1-9])\\.'

const sticky = (source: string, flags = 'uy') => new RegExp(source, flags)

export const patterns = {
  url: sticky(
    `(?:[Hh]ttps?://[^\\s<>"]{1,500}|(?:www\\.)?${domain}(?:/[^\\s<>"]{0,400})?(?![\\p{L}\\p{N}@-]|\\.[\\p{L}\\p{N}]))`,
  ),
  email: sticky(
    `[A-Za-z0-9åäö_%+-][A-Za-z0-9åäö._%+-]{0,63}(?:@|\\s?\\(at\\)\\s?)(?:[A-Za-z0-9åäö-]{1,63}\\.){1,5}[A-Za-z]{2,20}`,
  ),
  phone: sticky(
    `(?:\\+|00(?=358))\\d{1,3}[\\s-]?(?:\\(0\\)\\s?)?\\d{1,4}(?:[\\s-]?\\d{2,5}){1,4}(?!\\d)|0\\d{1,3}[ \\u00a0-]?\\d{2,8}(?:[ \\u00a0-]\\d{2,5}){0,3}(?!\\d|[.,:]\\d)|116[ -]?\\d{3}(?!\\d)`,
  ),
  /** "15.9.", "15.9.2026", "15.1.–15.2.", "15.–16.9.", "2026-09-15" */
  date: sticky(
    `(?:(?:3[01]|[12]\\d|0?[1-9])\\.${dash})?${monthDay}(?:\\d{4}|\\d{2}(?!\\d|\\.\\d))?(?:${dash}${monthDay}(?:\\d{4}|\\d{2}(?!\\d|\\.\\d))?)?(?!\\d)|\\d{4}-(?:0\\d|1[0-2])-(?:[0-2]\\d|3[01])(?!\\d)`,
  ),
  /** A time that shows itself: "9.30", "9.30–11.30", "13:00". */
  time: sticky(
    `(?:[01]?\\d|2[0-4])[.:][0-5]\\d(?:${dash}${clock})?(?![\\d,%]|[.:]\\d|\\s?(?:€|e\\b|eur))|(?:[01]?\\d|2[0-4])${dash}(?:[01]?\\d|2[0-4])[.:][0-5]\\d(?![\\d,%]|[.:]\\d|\\s?(?:€|e\\b|eur))`,
  ),
  /** After "klo" or "kello" any hour is a time. */
  hour: sticky(`${clock}(?:${dash}${clock})?(?![\\d%]|[.:,]\\d)`),
  range: sticky(`\\d{1,12}[–-]\\d{1,12}(?![\\d\\p{L}]|[–-]\\p{L})`),
  number: sticky(
    `\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3}){1,4}(?:,\\d{1,6})?(?![\\d\\p{L}])|\\d{1,40}(?:[.,]\\d{1,20}){0,6}(?![\\p{L}\\d]|[–-]\\p{L})`,
  ),
  /** "10-vuotias", "60–74-vuotiaat", "4H": a word that begins with figures. */
  figureWord: sticky('\\d{1,12}(?:[–-]\\d{1,12})?[–-]?\\p{L}'),
  /** A short form with or without its full stops. */
  short: sticky(`${letter}{1,8}(?:[.:]${letter}{1,6}){0,4}\\.?`),
  /** The case ending of a short form: "km:n", "v:lle". */
  ending: sticky(':\\p{Ll}{1,5}(?![\\p{L}\\p{N}])'),
  word: sticky(
    `[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}${unseen}]*(?:[-–'’:](?=[\\p{L}\\p{N}])[\\p{L}\\p{M}\\p{N}${unseen}]+)*(?:-(?=[\\s,.;)]|$))?`,
  ),
  emoji: sticky(
    '\\p{Extended_Pictographic}[\\ufe0e\\ufe0f\\u200d\\p{Extended_Pictographic}\\p{Emoji_Modifier}]*',
  ),
  punctuation: sticky(`\\.{2,}|[.!?…,:;()\\[\\]{}"'”“„’‘»«/\\\\–—\\-•·*]`),
  skip: sticky(`[\\s\\p{Cc}\\p{Cf}\\p{M}]+`),
}

/** End of the match at `from`, or -1. */
export function matchEnd(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex : -1
}
