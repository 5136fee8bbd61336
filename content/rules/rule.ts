import type { Centre } from '../notice/centre.ts'
import type { Instant, Language, UiLanguage } from '../notice/common.ts'
import type { Finding, MessageParams, Severity } from '../notice/finding.ts'
import type { Screen } from '../notice/screen.ts'
import type { FieldSpec } from '../templates/template.ts'
import type { AnalysedText, Reading } from '../language/text.ts'
import type { NoticeContent } from '../notice/notice.ts'

/** What is known of a notice's picture, measured by the media intake. Sizes in pixels and bytes. */
export interface MediaFacts {
  type: string
  widthPx: number
  heightPx: number
  bytes: number
  fileName: string
  /** Colour space of the picture as it came; absent: not measured. */
  colour?: 'rgb' | 'grey' | 'cmyk'
  /** Lines read from the picture (OCR) or from a PDF; absent: not read. */
  readLines?: readonly string[]
  /** Moving pictures: video and animation. */
  moving?: MovingFacts
}

/** What is known of a video or an animation. Absent parts are not measured. */
export interface MovingFacts {
  kind: 'video' | 'animation'
  /** "h264", "vp9", "av1", "hevc" ...; null for animations. */
  codec: string | null
  seconds: number
  hasSound: boolean
  hasCaptions: boolean
  /** Most flashes within any one second (WCAG 2.3.1). */
  flashesPerSecond?: number
  /** Whether a still picture stands ready to be shown instead. */
  hasStill: boolean
}

/** One text of the notice: a template field in one language, analysed once and shared by all rules. */
export interface FieldText {
  language: Language
  field: string
  /** What the text is on the slide: a title and a line have no full stop to wait for; only `text` is running prose. */
  role: 'title' | 'line' | 'text' | 'alt'
  /** False for fields that the slide does not draw (for professionals, text alternative). */
  onSlide: boolean
  analysed: AnalysedText
}

/** Everything a rule may look at. Built once a check by `check()` in index.ts. */
export interface Subject {
  notice: NoticeContent & { validFrom?: string | undefined; validUntil?: string | undefined }
  texts: readonly FieldText[]
  /** The template's fields, in the order of the form. */
  fields: readonly FieldSpec[]
  centres: readonly Centre[]
  screens: readonly Screen[]
  media: MediaFacts | null
  /** False where the Finnish dictionary is missing: rules that need it answer needs-human. */
  dictionary: boolean
  /** Known words near an unknown one, likeliest first; none without the dictionary. */
  suggest(word: string): readonly string[]
  /** A base form in the form of the reading; null where it cannot be formed safely. */
  inflect(base: string, like: Reading): string | null
  /** Who hands in, as the slide names it. */
  organisation: string
  now: Instant
}

export type Outcome =
  | { result: 'pass' }
  | { result: 'not-applicable' }
  | { result: 'fail'; findings: Omit<Finding, 'rule'>[] }
  | { result: 'needs-human'; message: string; params: MessageParams; findings?: Omit<Finding, 'rule'>[] }

/** What is wrong, and how to mend it: each one plain sentence. */
export interface MessageText {
  what: string
  how: string
}
export type Messages<Key extends string = string> = Record<
  UiLanguage,
  { name: string; why: string } & Record<'texts', Record<Key, (p: MessageParams) => MessageText>>
>

/** An example is a test and documentation at once. `text` stands in the template's main text field unless `notice` gives a whole notice. */
export interface RuleExample {
  language: Language
  text?: string
  field?: string
  notice?: Partial<Subject['notice']>
  subject?: Partial<Pick<Subject, 'media' | 'centres' | 'screens' | 'now' | 'dictionary'>>
  /** Quotes that the rule must find, in order; none: the rule must accept. For findings outside a text use `findings`. */
  finds?: readonly string[]
  /** Number of findings, where there is nothing to quote. */
  findings?: number
  /** What `replacement` the first finding offers. */
  mended?: string
  note?: string
  /** The dictionary alone finds it, though the rule finds others without. */
  needsDictionary?: true
  /** The language its words are really in, where that is not `language`. */
  wordsIn?: Language
  /** It tests more than it teaches: the public page keeps it with the further examples. */
  aside?: true
}

export interface Source {
  title: string
  url?: string
}

export interface Rule<Key extends string = string> {
  id: string
  group: 'plain-language' | 'accessibility' | 'technical'
  /** Severities it can give, gravest first. */
  severities: readonly Severity[]
  /** Notice languages it reads; 'all' for rules that do not read language. */
  languages: readonly Language[] | 'all'
  needsDictionary: boolean
  sources: readonly Source[]
  messages: Messages<Key>
  examples: { accept: readonly RuleExample[]; reject: readonly RuleExample[] }
  /** Pure, total: never throws on any Unicode text. */
  check(subject: Subject): Outcome
}
