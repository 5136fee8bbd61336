import { centreWith } from '../../example-ground.ts'
import type { Rule, RuleExample } from '../../rule.ts'

const from = '2026-08-01T00:00:00.000+03:00'
const shown = (
  validUntil: string,
  template: 'activity' | 'announcement' = 'announcement',
): RuleExample['notice'] => ({
  template,
  validFrom: from,
  validUntil,
})
const centres = [centreWith({ maxValidityDays: 60 })]

export const examples: Rule['examples'] = {
  accept: [
    {
      language: 'fi',
      notice: shown('2026-08-31T00:00:00.000+03:00'),
      subject: { centres },
      note: 'Ilmoitus näkyy 30 päivää.',
    },
    {
      language: 'fi',
      notice: shown('2026-10-30T00:00:00.000+02:00', 'activity'),
      subject: { centres: [] },
      note: 'Kerho näkyy 90 päivää, vaikka kellot siirtyvät.',
    },
  ],
  reject: [
    {
      language: 'fi',
      notice: shown('2026-07-31T00:00:00.000+03:00'),
      findings: 1,
      note: 'Ensimmäinen päivä on 1.8. ja viimeinen 31.7.',
    },
    {
      language: 'fi',
      notice: shown('2026-10-20T00:00:00.000+03:00'),
      subject: { centres },
      findings: 1,
      note: 'Ilmoitus näkyy 80 päivää. Keskus sallii 60.',
    },
    {
      language: 'fi',
      notice: shown('2026-11-15T00:00:00.000+02:00', 'activity'),
      subject: { centres: [centreWith({ maxValidityDays: 366 })] },
      findings: 1,
      note: 'Kerho näkyy 106 päivää.',
    },
  ],
}
