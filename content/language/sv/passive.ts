import type { Passive } from '../passive.ts'
import type { Sentence, Token } from '../text.ts'

/** Verbs that end in -s without being passive, and other words that look so. */
const deponents = new Set(
  (
    'finns fanns funnits hoppas hoppades träffas träffades träffats trivs trivdes trivas minns mindes minnas umgås umgicks lyckas lyckades lyckats ' +
    'andas andades svettas skäms skämdes tycks tycktes vistas vistades brottas möts mötas möttes ses sågs synas syns syntes höras kräks envisas ' +
    'slåss enas samsas turas låtsas kännas känns kändes saknas saknades behövas töras kivas färdas nalkas åldras misslyckas avundas dväljs ' +
    'pratas lekas retas hörs hördes räcks blygs enas följas hjälpas åts föds förkyls längs längst klas deras allas andras bådas vilkas våras klasas hallas kalas ' +
    'dess hans oss års dags ens redans samarbetas tills dels sedans minst helst ' +
    'bibliotekas ananas atlas gratis kanvas'
  ).split(' '),
)

/** Present passives of strong and short verbs, also behind a prefix: "anställs", "tillhandahålls". */
const present =
  /(?:görs|förs|leds|hålls|ställs|bjuds|sänds|sätts|tas|ges|används|skrivs|säljs|köps|körs|drivs|byggs|krävs|väljs|läggs|dras|bärs|fås|nås|bestäms|begärs|döms|bryts|läses|läses|stängs|släpps|klipps|tänds|släcks|glöms|hjälps|trycks|rivs|byts|knyts|lyfts|hyrs|stöds|sköts|ägs|åläggs|utses|delges|skänks|gjordes|hölls|togs|gavs|fördes|skrevs|såldes|köptes|kördes|drevs|byggdes|krävdes|valdes|lades|drogs|stängdes|hyrdes|bjöds|sändes|sattes)$/u
/** "diskuteras", "ordnas", "beställas"; "-ades" of the past. Plural genitives ("föräldrarnas") are none. */
const regular = /\p{L}{2}(?:as|ades|ats)$/u
const genitive = /(?:igas|skas|plats|insats|palats|arnas|ornas|ernas|enas|isternas|barnas|folkas)$/u
/** Supines, after "har" and "hade": "mottagits", "gjorts". */
const supine = /\p{L}{2}(?:its|ats|tts|rts|gts|kts|pts|lts|nts)$/u
const have = new Set(['har', 'hade', 'ha'])

/** Nouns and names have these before them, verbs do not. */
const article = new Set([
  'en',
  'ett',
  'den',
  'det',
  'de',
  'min',
  'din',
  'sin',
  'vår',
  'er',
  'våra',
  'era',
  'mina',
  'dina',
  'sina',
])

function isPassive(words: readonly Token[], at: number): boolean {
  const { text, kind } = words[at]!
  const lower = text.toLowerCase()
  if (kind !== 'word' || deponents.has(lower) || genitive.test(lower)) return false
  // A statement begins with no passive; what looks so there is a genitive or a name.
  if (/^\p{Lu}/u.test(text)) return false
  if (supine.test(lower))
    return words.slice(Math.max(0, at - 3), at).some((word) => have.has(word.text.toLowerCase()))
  if (article.has(words[at - 1]?.text.toLowerCase() ?? '')) return false
  return present.test(lower) || regular.test(lower)
}

/** The -s passives of a Swedish sentence, found by their shape: there is no dictionary behind it. */
export const swedishPassives = ({ words }: Sentence): Passive[] =>
  words.flatMap(({ start, end, text }, at) => (isPassive(words, at) ? [{ start, end, word: text }] : []))
