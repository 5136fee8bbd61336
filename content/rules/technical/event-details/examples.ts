import type { Rule, RuleExample } from '../../rule.ts'

const details = { starts: '2026-12-08T13:00', ends: '2026-12-08T15:00', topic: 'everybody' }
const fi = {
  title: 'Kahvihetki',
  text: 'Tule kahville.',
  where: 'Kirjasto, Koulukatu 3',
  price: 'Ilmainen',
  contact: 'Soita 044 000 0000',
}
const event = (change: Partial<typeof fi>, times: Partial<typeof details> = {}): RuleExample['notice'] => ({
  template: 'event',
  content: { fi: { ...fi, ...change } },
  details: { ...details, ...times },
})

export const examples: Rule['examples'] = {
  accept: [
    {
      language: 'fi',
      notice: event({}),
      note: 'Kahvihetki, tiistai 8. joulukuuta kello 13–15, kirjasto, ilmainen',
    },
    { language: 'fi', notice: event({ price: '5 euroa', contact: 'www.kerho.fi' }), note: '5 euroa' },
    {
      language: 'fi',
      notice: { template: 'announcement', content: { fi: { title: 'Tiedote' } } },
      note: 'Tiedote',
    },
  ],
  reject: [
    { language: 'fi', notice: event({ where: '' }), findings: 1, note: 'Paikka puuttuu.' },
    { language: 'fi', notice: event({ price: 'Kahvi' }), findings: 1, note: 'Hinta: Kahvi' },
    { language: 'fi', notice: event({ contact: 'Maija' }), findings: 1, note: 'Yhteystieto: Maija' },
    { language: 'fi', notice: event({}, { ends: '2026-12-08T12:00' }), findings: 1, note: 'Kello 13–12' },
    {
      language: 'fi',
      notice: event({ price: ' ', contact: '' }, { starts: '' }),
      findings: 3,
      note: 'Vain nimi ja paikka',
    },
  ],
}
