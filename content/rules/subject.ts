import { analyse, type Morphology } from '../language/index.ts'
import type { Centre } from '../notice/centre.ts'
import { languages, type Instant, type Language } from '../notice/common.ts'
import type { Screen } from '../notice/screen.ts'
import type { Template } from '../templates/template.ts'
import type { FieldText, MediaFacts, Subject } from './rule.ts'

export interface SubjectParts {
  notice: Subject['notice']
  template: Pick<Template, 'fields'>
  /** The chosen centres and their screens; none chosen yet: rules on requirements do not apply. */
  centres?: readonly Centre[]
  screens?: readonly Screen[]
  media?: MediaFacts | null
  /** Null where the Finnish dictionary is missing. */
  morphology?: Morphology | null
  /** Who hands in, as the slide names it; unknown: a name of common length. */
  organisation?: string
  now: Instant
}

/** Field name of the picture's text alternative in findings. */
export const altField = 'alt'

function textsOfLanguage(parts: SubjectParts, language: Language): FieldText[] {
  const { notice, template, morphology = null } = parts
  const fields = notice.content[language] ?? {}
  const texts = template.fields
    .filter((spec) => spec.in === 'content' && fields[spec.name] !== undefined)
    .map((spec): FieldText => ({
      language,
      field: spec.name,
      role: spec.role,
      onSlide: spec.onSlide,
      analysed: analyse(fields[spec.name]!, language, morphology),
    }))
  const alt = notice.picture?.alt[language]
  if (alt === undefined) return texts
  const analysed = analyse(alt, language, morphology)
  return [...texts, { language, field: altField, role: 'alt', onSlide: false, analysed }]
}

/** Builds what the rules read: every text of the notice analysed once, in the order of the form. */
export function subjectOf(parts: SubjectParts): Subject {
  const {
    notice,
    template,
    centres = [],
    screens = [],
    media = null,
    morphology = null,
    organisation = 'Oma järjestömme ry',
    now,
  } = parts
  return {
    notice,
    texts: languages.flatMap((language) => textsOfLanguage(parts, language)),
    fields: template.fields,
    centres,
    screens,
    media,
    dictionary: morphology !== null,
    suggest: (word) => morphology?.suggest?.(word) ?? [],
    inflect: (base, like) => morphology?.inflect?.(base, like) ?? null,
    organisation,
    now,
  }
}
