import type { Report } from '../notice/finding.ts'
import { contrast } from './accessibility/contrast/rule.ts'
import { fits } from './accessibility/fits/rule.ts'
import { flashing } from './accessibility/flashing/rule.ts'
import { languageOfParts } from './accessibility/language-of-parts/rule.ts'
import { legibleSize } from './accessibility/legible-size/rule.ts'
import { motion } from './accessibility/motion/rule.ts'
import { posterTextCovered } from './accessibility/poster-text-covered/rule.ts'
import { qrHasText } from './accessibility/qr-has-text/rule.ts'
import { readingTime } from './accessibility/reading-time/rule.ts'
import { safeArea } from './accessibility/safe-area/rule.ts'
import { sound } from './accessibility/sound/rule.ts'
import { structure } from './accessibility/structure/rule.ts'
import { textAlternative } from './accessibility/text-alternative/rule.ts'
import { checkWith } from './check.ts'
import { abbreviation } from './plain-language/abbreviation/rule.ts'
import { acronymUnexplained } from './plain-language/acronym-unexplained/rule.ts'
import { addressReader } from './plain-language/address-reader/rule.ts'
import { agentParticiple } from './plain-language/agent-participle/rule.ts'
import { capitals } from './plain-language/capitals/rule.ts'
import { dateFormat } from './plain-language/date-format/rule.ts'
import { doubleNegation } from './plain-language/double-negation/rule.ts'
import { genitiveChain } from './plain-language/genitive-chain/rule.ts'
import { jargonUnexplained } from './plain-language/jargon-unexplained/rule.ts'
import { lineLength } from './plain-language/line-length/rule.ts'
import { nominalStyle } from './plain-language/nominal-style/rule.ts'
import { numberFormat } from './plain-language/number-format/rule.ts'
import { officialese } from './plain-language/officialese/rule.ts'
import { otherLanguage } from './plain-language/other-language/rule.ts'
import { paragraphLength } from './plain-language/paragraph-length/rule.ts'
import { participialClause } from './plain-language/participial-clause/rule.ts'
import { participleAttribute } from './plain-language/participle-attribute/rule.ts'
import { passive } from './plain-language/passive/rule.ts'
import { potential } from './plain-language/potential/rule.ts'
import { rareCase } from './plain-language/rare-case/rule.ts'
import { sentenceClauses } from './plain-language/sentence-clauses/rule.ts'
import { sentenceLength } from './plain-language/sentence-length/rule.ts'
import { spelling } from './plain-language/spelling/rule.ts'
import { wordLength } from './plain-language/word-length/rule.ts'
import type { Rule, Subject } from './rule.ts'
import { scores, type Score } from './score.ts'
import { catalogueOf, speakerOf } from './speak.ts'
import { aspectRatio } from './technical/aspect-ratio/rule.ts'
import { colourProfile } from './technical/colour-profile/rule.ts'
import { datesConsistent } from './technical/dates-consistent/rule.ts'
import { eventDetails } from './technical/event-details/rule.ts'
import { fileKind } from './technical/file-kind/rule.ts'
import { fileSize } from './technical/file-size/rule.ts'
import { languagesPresent } from './technical/languages-present/rule.ts'
import { linkSafe } from './technical/link-safe/rule.ts'
import { personalData } from './technical/personal-data/rule.ts'
import { requiredFields } from './technical/required-fields/rule.ts'
import { resolution } from './technical/resolution/rule.ts'
import { validityLength } from './technical/validity-length/rule.ts'
import { videoAudio } from './technical/video-audio/rule.ts'
import { videoCodec } from './technical/video-codec/rule.ts'
import { videoLength } from './technical/video-length/rule.ts'

export { checklist } from './checklist.ts'
export { subjectOf } from './subject.ts'

/** The whole catalogue, in the order in which it is shown. */
export const rules: readonly Rule[] = [
  sentenceLength,
  sentenceClauses,
  participialClause,
  agentParticiple,
  participleAttribute,
  rareCase,
  potential,
  doubleNegation,
  nominalStyle,
  genitiveChain,
  passive,
  wordLength,
  officialese,
  jargonUnexplained,
  abbreviation,
  acronymUnexplained,
  capitals,
  spelling,
  addressReader,
  numberFormat,
  dateFormat,
  lineLength,
  paragraphLength,
  otherLanguage,
  textAlternative,
  posterTextCovered,
  contrast,
  legibleSize,
  fits,
  readingTime,
  languageOfParts,
  qrHasText,
  safeArea,
  structure,
  flashing,
  sound,
  motion,
  requiredFields,
  languagesPresent,
  eventDetails,
  datesConsistent,
  validityLength,
  linkSafe,
  personalData,
  fileKind,
  fileSize,
  resolution,
  aspectRatio,
  colourProfile,
  videoCodec,
  videoLength,
  videoAudio,
]

export const check = (subject: Subject): Report => checkWith(rules, subject)
/** How easy each language's text is, as a summary of the findings; none for short texts. */
export const score = (subject: Subject, { findings }: Report): Score[] => scores(subject, findings, rules)
export const speak = speakerOf(rules)
export const catalogue = catalogueOf(rules)
