const length = 5000
const filled = (unit: string) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
const letters = 'aeiouyäöklmnprst'

/** Words that differ all, for what remembers words: made by counting, so the same each time. */
const counted = (make: (count: number) => string) => {
  let text = ''
  for (let count = 0; text.length < length; count++) text += make(count)
  return text.slice(0, length)
}
const lettersOf = (count: number): string =>
  (count >= letters.length ? lettersOf(Math.floor(count / letters.length)) : '') +
  letters[count % letters.length]

/** Texts of 5,000 characters that no notice is like, by name: what a check must bear without throwing and quickly. */
export const nastyTexts: ReadonlyMap<string, string> = new Map([
  ['one word of 5,000 letters', filled('a')],
  ['one endless compound', filled('talo')],
  ['emoji', filled('👩‍👩‍👧')],
  ['right-to-left', filled('שלום עולם ')],
  ['zero-width', filled('a\u200b')],
  ['full stops', filled('.')],
  ['full stops after letters', filled('a.')],
  ['one-letter words', filled('a ')],
  ['two-letter words', filled('on ')],
  ['capitals', filled('TULE MUKAAN ')],
  ['acronyms', filled('THL SPR ')],
  ['acronyms, all different', counted((count) => `${lettersOf(count + 4096).toUpperCase()} `)],
  ['long compounds', filled('hyvinvointialueen vertaistukiryhmä ')],
  ['words unknown, all different', counted((count) => `kerh${lettersOf(count + 65_536)}st `)],
  ['sentences that begin with slips', counted((count) => `Ilmott${lettersOf(count + 256)}minen on tässä. `)],
  ['participles', filled('hakemuksen jättäneet tukea hakevat ')],
  ['verbs', filled('tulee menee ')],
  ['genitives', filled('talon ')],
  ['commas', filled('joka, ')],
  ['dates', filled('15.9. klo 9–15 ')],
  ['figures', filled('1 000 ')],
  ['addresses', filled('https://a.b/c ')],
  ['one endless address', `https://www.esimerkki.fi/${filled('a/-')}`.slice(0, length)],
  ['line breaks', filled('a\n')],
  ['half characters', filled('\ud83d')],
  ['brackets', filled('(a "b ')],
  ['hyphens', filled('a-')],
])
