import { parseWhen, type Edge } from '../../content/playlist/civil.ts'
import { languages, type Instant, type Language } from '../../content/notice/common.ts'
import type { ContentByLanguage, Details, NoticeContent, Picture } from '../../content/notice/notice.ts'
import { templateOf } from '../../content/templates/index.ts'
import { escaped } from '../plugins/validation.ts'
import { wrongField, type FieldError, Refusal, refuse } from '../problems/refusal.ts'

/** Dates outside these years are slips of the pen. */
const earliest = Date.UTC(2000, 0, 1)
const latest = Date.UTC(2100, 0, 1)

interface Written {
  template: NoticeContent['template']
  content: ContentByLanguage
  details?: Details | undefined
  picture?: Picture | undefined
  validFrom?: string | undefined
  validUntil?: string | undefined
}

export interface Read {
  content: NoticeContent
  validFrom: Instant | null
  validUntil: Instant | null
}

/** What a client wrote as we keep it: only fields the template has, dates as instants. A civil date means its whole day. */
export function readNotice(written: Written): Read | Refusal {
  const unknown = unknownFields(written)
  if (unknown.length > 0) return refuse('invalid-input', { errors: unknown })
  const validFrom = readWhen(written.validFrom, 'from')
  const validUntil = readWhen(written.validUntil, 'until')
  if (validFrom instanceof Refusal) return validFrom
  if (validUntil instanceof Refusal) return validUntil
  if (validFrom !== null && validUntil !== null && validUntil <= validFrom)
    return wrongField('/validUntil', 'wrong-order')
  const { template, content, details, picture } = written
  return {
    content: {
      template,
      content: visible(onlyLanguages(content)),
      ...(details && Object.keys(details).length > 0 && { details }),
      ...(picture && { picture: { media: picture.media, alt: onlyLanguages(picture.alt) } }),
    },
    validFrom,
    validUntil,
  }
}

function readWhen(text: string | undefined, edge: Edge): Instant | null | Refusal {
  if (text === undefined) return null
  const pointer = edge === 'from' ? '/validFrom' : '/validUntil'
  const instant = parseWhen(text, edge)
  if (instant === null) return wrongField(pointer, 'wrong-form')
  return instant < earliest || instant > latest ? wrongField(pointer, 'out-of-range', '2000–2100') : instant
}

/** Fields that the template lacks are refused, so that nobody believes them stored; too long or missing ones are the rules' matter. */
function unknownFields({ template, content, details = {} }: Written): FieldError[] {
  const { fields } = templateOf(template)
  const names = (place: string) => new Set<string>(fields.filter((f) => f.in === place).map((f) => f.name))
  const inContent = names('content')
  const inDetails = names('details')
  const error = (...path: string[]): FieldError => ({
    pointer: path.map((step) => `/${escaped(step)}`).join(''),
    code: 'unknown-field',
  })
  return [
    ...Object.keys(content)
      .filter((language) => !languages.includes(language as Language))
      .map((language) => error('content', language)),
    ...Object.entries(onlyLanguages(content)).flatMap(([language, texts]) =>
      Object.keys(texts ?? {})
        .filter((name) => !inContent.has(name))
        .map((name) => error('content', language, name)),
    ),
    ...Object.keys(details)
      .filter((name) => !inDetails.has(name))
      .map((name) => error('details', name)),
  ]
}

/** A text of nothing but spaces and invisible characters would be an empty slide: it counts as not written. */
const hasSomethingToSee = (text: string) => /[^\s\p{C}\p{Z}\u115f\u1160\u2800\u3164\uffa0]/u.test(text)

function visible(content: ContentByLanguage): ContentByLanguage {
  const fields = (texts: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(texts).map(([name, text]) => [name, hasSomethingToSee(text) ? text : '']),
    )
  return Object.fromEntries(
    Object.entries(content).map(([language, texts]) => [language, texts && fields(texts)]),
  ) as ContentByLanguage
}

/** The four languages; other members of the object are not ours to keep. */
function onlyLanguages<T>({ fi, sv, en, se }: { fi?: T; sv?: T; en?: T; se?: T }): {
  fi?: T
  sv?: T
  en?: T
  se?: T
} {
  return {
    ...(fi !== undefined && { fi }),
    ...(sv !== undefined && { sv }),
    ...(en !== undefined && { en }),
    ...(se !== undefined && { se }),
  }
}

/** A page's end as clients send it back: opaque to them. Null: not one of ours. */
export function readCursor(cursor: string): { at: number; id: string } | null {
  const [, at, id] =
    /^(\d{1,16})_([a-zA-Z0-9][a-zA-Z0-9-]{0,63})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  return at !== undefined && id !== undefined && Number(at) <= latest * 1000 ? { at: Number(at), id } : null
}

export const writeCursor = (position: { at: number; id: string } | null): string | null =>
  position && Buffer.from(`${position.at}_${position.id}`).toString('base64url')
