import type { Report } from '../notice/finding.ts'
import { contrast } from './accessibility/contrast/rule.ts'
import { fits } from './accessibility/fits/rule.ts'
import { languageOfParts } from './accessibility/language-of-parts/rule.ts'
import { legibleSize } from './accessibility/legible-size/rule.ts'
import { qrHasText } from './accessibility/qr-has-text/rule.ts'
import { readingTime } from './accessibility/reading-time/rule.ts'
import { safeArea } from './accessibility/safe-area/rule.ts'
import { textAlternative } from './accessibility/text-alternative/rule.ts'
import { checkWith } from './check.ts'
import { abbreviation } from './plain-language/abbreviation/rule.ts'
import { capitals } from './plain-language/capitals/rule.ts'
import { lineLength } from './plain-language/line-length/rule.ts'
import { sentenceLength } from './plain-language/sentence-length/rule.ts'
import type { Rule, Subject } from './rule.ts'
import { catalogueOf, speakerOf } from './speak.ts'
import { eventDetails } from './technical/event-details/rule.ts'
import { requiredFields } from './technical/required-fields/rule.ts'
import { resolution } from './technical/resolution/rule.ts'
import { validityLength } from './technical/validity-length/rule.ts'

export { subjectOf } from './subject.ts'

/** The whole catalogue, in the order in which it is shown. */
export const rules: readonly Rule[] = [
  sentenceLength,
  abbreviation,
  capitals,
  lineLength,
  textAlternative,
  contrast,
  fits,
  legibleSize,
  readingTime,
  safeArea,
  languageOfParts,
  qrHasText,
  requiredFields,
  eventDetails,
  validityLength,
  resolution,
]

export const check = (subject: Subject): Report => checkWith(rules, subject)
export const speak = speakerOf(rules)
export const catalogue = catalogueOf(rules)
