import type { Rule } from '../../rule.ts'

export const examples: Rule['examples'] = {
  accept: [
    { language: 'fi', text: 'THL ja MLL suosittelevat liikuntaa.', note: 'short forms' },
    { language: 'fi', text: 'WC on aulassa. Osoite on Satamakatu 12 B.' },
    { language: 'sv', text: 'Välkommen till FPA i Vasa!' },
    { language: 'en', text: 'You can pay in EUR. I am here.', aside: true },
    { language: 'en', text: 'Grief support group in Oulu' },
    { language: 'se', text: 'Boađe mielde!' },
  ],
  reject: [
    { language: 'fi', text: 'RUOKA-APUA JAOSSA', finds: ['RUOKA-APUA JAOSSA'], mended: 'Ruoka-apua jaossa' },
    { language: 'fi', text: 'Isät HUOMIO!', finds: ['HUOMIO'], mended: 'huomio' },
    { language: 'fi', text: 'Juhla on LA 5 KLO 18 – OTA KYNÄ!', finds: ['LA 5 KLO 18 – OTA KYNÄ'] },
    {
      language: 'sv',
      text: 'VÄLKOMMEN PÅ JULFEST',
      finds: ['VÄLKOMMEN PÅ JULFEST'],
      mended: 'Välkommen på julfest',
    },
    {
      language: 'en',
      text: 'GRIEF SUPPORT GROUP',
      finds: ['GRIEF SUPPORT GROUP'],
      mended: 'Grief support group',
    },
    { language: 'se', text: 'BUORES BOAHTIN', finds: ['BUORES BOAHTIN'] },
  ],
}
