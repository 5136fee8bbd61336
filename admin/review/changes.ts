import { languages, type Language } from '../../content/notice/common.ts'
import type { NoticeVersion } from '../../content/notice/notice.ts'

/** One thing that differs between two versions. Texts are '' where there was none. */
export type Change =
  | { kind: 'text'; language: Language; field: string; before: string; after: string }
  | { kind: 'detail'; field: string; before: string; after: string }
  | { kind: 'alt'; language: Language; before: string; after: string }
  | { kind: 'picture' }
  | { kind: 'dates'; before: [string, string]; after: [string, string] }

type Shown = Omit<NoticeVersion, 'notice' | 'version'>

/** What changed from one version to another, in the order of the form. */
export function changesBetween(before: Shown, after: Shown): Change[] {
  return [
    ...languages.flatMap((language) =>
      differing(before.content[language], after.content[language]).map((change): Change => ({
        kind: 'text',
        language,
        ...change,
      })),
    ),
    ...differing(before.details, after.details).map((change): Change => ({ kind: 'detail', ...change })),
    ...(before.picture?.media !== after.picture?.media ? [{ kind: 'picture' } as const] : []),
    ...differing(before.picture?.alt, after.picture?.alt).map(({ field, ...change }): Change => ({
      kind: 'alt',
      language: field as Language,
      ...change,
    })),
    ...(before.validFrom !== after.validFrom || before.validUntil !== after.validUntil
      ? [
          {
            kind: 'dates',
            before: [before.validFrom, before.validUntil],
            after: [after.validFrom, after.validUntil],
          } as const satisfies Change,
        ]
      : []),
  ]
}

function differing(before: Record<string, string> = {}, after: Record<string, string> = {}) {
  const names = [...new Set([...Object.keys(after), ...Object.keys(before)])]
  return names
    .map((field) => ({ field, before: before[field] ?? '', after: after[field] ?? '' }))
    .filter((change) => change.before !== change.after)
}
