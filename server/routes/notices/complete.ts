import { Compile } from 'typebox/compile'
import type { UiLanguage } from '../../../content/notice/common.ts'
import { languages } from '../../../content/notice/common.ts'
import { templateOf } from '../../../content/templates/index.ts'
import type { SignedIn } from '../../auth/who.ts'
import type { Deps } from '../../deps.ts'
import { fieldErrors } from '../../plugins/validation.ts'
import { refuse, Refusal, type FieldError } from '../../problems/refusal.ts'
import { errorsOf } from '../../rules.ts'
import { asFacts } from '../../store/media.ts'
import type { SpokenReport } from '../check/schema.ts'
import type { Read } from '../input.ts'
import type { Known } from './known.ts'

/** What the rules say of a notice that is to be handed in; refused while there are errors, or while something is missing. */
export async function completeReport(
  read: Read,
  { centres, picture }: Known,
  { checks, now }: Pick<Deps, 'checks' | 'now'>,
  { language, user }: { language: UiLanguage; user: SignedIn },
): Promise<SpokenReport | Refusal> {
  const reports = await checks.reports(
    [{ ...read, media: picture ? asFacts(picture) : null, organisation: user.organisationName, centres }],
    { now: now(), language, person: user.id },
  )
  if (reports instanceof Refusal) return reports
  const report = reports[0] ?? { findings: [], needsHuman: [] }
  if (errorsOf(report).length > 0) return refuse('findings', { findings: report.findings })
  const errors = missing(read)
  return errors.length > 0 ? refuse('invalid-input', { errors }) : report
}

/** What the template's schema and the dates lack: the rules speak of what is there, this of what is not. */
function missing({ content, validFrom, validUntil }: Read): FieldError[] {
  const template = templateOf(content.template)
  const inContent = Compile(template.contentSchema)
  const inDetails = Compile(template.detailsSchema)
  const under = (path: string, errors: FieldError[]) =>
    errors.map((error) => ({ ...error, pointer: path + error.pointer }))
  const written = languages.filter((language) => content.content[language])
  return [
    ...(validFrom === null ? [{ pointer: '/validFrom', code: 'required' as const }] : []),
    ...(validUntil === null ? [{ pointer: '/validUntil', code: 'required' as const }] : []),
    ...(written.length === 0 ? [{ pointer: '/content', code: 'required' as const }] : []),
    ...written.flatMap((language) =>
      under(`/content/${language}`, fieldErrors(inContent.Errors(content.content[language]))),
    ),
    ...under('/details', fieldErrors(inDetails.Errors(content.details ?? {}))),
  ]
}
