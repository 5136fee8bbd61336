import type { Rule, RuleExample } from '../../rule.ts'

const event = (
  starts: string,
  ends: string,
  validFrom?: string,
  validUntil?: string,
): RuleExample['notice'] => ({
  template: 'event',
  details: { starts, ends },
  ...(validFrom && { validFrom }),
  ...(validUntil && { validUntil }),
})

export const examples: Rule['examples'] = {
  accept: [
    { language: 'fi', text: 'Tapaamme tiistaina 12. tammikuuta. Tule myös pe 11.12. illalla.' },
    { language: 'fi', text: 'Tapaamme tiistaisin 12. tammikuuta alkaen.' },
    { language: 'sv', text: 'Vi träffas tisdagen den 19 januari.' },
    { language: 'en', text: 'We meet on Tuesday 19 January.' },
    {
      language: 'fi',
      notice: event('2026-12-08T13:00', '2026-12-08T15:00', '2026-11-20T00:00:00Z', '2026-12-08T13:00:00Z'),
      note: 'Tapahtuma on 8.12. Ilmoitus loppuu silloin.',
    },
  ],
  reject: [
    {
      language: 'fi',
      text: 'Tapaamme maanantaina 12. tammikuuta.',
      finds: ['maanantaina'],
      mended: 'tiistaina',
    },
    { language: 'fi', text: 'Tapaamme ke, 15.9.2026 kello 9.', finds: ['ke'] },
    { language: 'sv', text: 'Vi träffas onsdagen den 19 januari.', finds: ['onsdagen'], mended: 'tisdagen' },
    { language: 'en', text: 'We meet on Friday 19 January.', finds: ['Friday'], mended: 'Tuesday' },
    {
      language: 'fi',
      notice: event('2026-11-02T13:00', '2026-11-02T15:00'),
      findings: 1,
      note: '2.11. (on jo ohi)',
    },
    {
      language: 'fi',
      notice: event('2026-12-08T13:00', '2026-12-08T15:00', '2026-11-20T00:00:00Z', '2026-12-01T00:00:00Z'),
      findings: 1,
      note: 'Tapahtuma on 8.12. Ilmoitus loppuu 1.12.',
    },
    { language: 'fi', notice: { validUntil: '2026-11-01' }, findings: 1, note: '1.11. (on jo ohi)' },
  ],
}
