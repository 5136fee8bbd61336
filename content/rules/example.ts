import type { Morphology } from '../language/index.ts'
import type { FieldSpec } from '../templates/template.ts'
import { exampleCentre, exampleNow, exampleScreen } from './example-ground.ts'
import type { RuleExample, Subject } from './rule.ts'
import { subjectOf } from './subject.ts'

/** The subject of an example: its text alone in the field `text` of an announcement, or the notice it gives. */
export function exampleSubject(
  { language, text, field = 'text', notice, subject }: RuleExample,
  fieldsOf: (template: Subject['notice']['template']) => readonly FieldSpec[],
  morphology: Morphology | null,
): Subject {
  const whole: Subject['notice'] = {
    template: 'announcement',
    content: text === undefined ? {} : { [language]: { [field]: text } },
    ...notice,
  }
  return {
    ...subjectOf({
      notice: whole,
      template: { fields: fieldsOf(whole.template) },
      centres: [exampleCentre],
      screens: [exampleScreen],
      morphology,
      now: exampleNow,
    }),
    ...subject,
  }
}
