import type { Rule } from '../../rule.ts'

export const examples: Rule['examples'] = {
  accept: [
    { language: 'fi', text: 'Kahvila on auki maanantaisin klo 9.30–11.30.', note: 'klo' },
    { language: 'fi', text: 'Sydänyhdistys ry mittaa verenpaineen.', note: 'ry' },
    {
      language: 'fi',
      text: 'Tapaamme Satamakatu 12 B.\nYou want to come.',
      note: 'house letter; foreign line',
    },
    { language: 'sv', text: 'Vi träffas klockan 14, till exempel i parken.' },
    { language: 'en', text: 'Bring food, for example soup.' },
  ],
  reject: [
    {
      language: 'fi',
      text: 'Tarvitset esim. Kelan kortin. Lisää kertoo mm. Sirpa Laine, puh. 040 000 0000.',
      finds: ['esim.', 'mm.', 'puh.'],
      mended: 'esimerkiksi',
    },
    { language: 'fi', text: 'Ks. lisää netistä.', finds: ['Ks.'], mended: 'Katso' },
    { language: 'fi', text: 'Olemme paikalla ma–pe.', finds: ['ma–pe'], mended: 'maanantaista perjantaihin' },
    { language: 'fi', text: 'Jumppa on ti ja to klo 10.', finds: ['ti', 'to'] },
    { language: 'fi', text: 'Ikäraja on 13–17 v. Tule mukaan!', finds: ['v.'], mended: 'vuotta.' },
    { language: 'fi', text: 'Altaaseen pääsee 12 krt', finds: ['krt'], mended: 'kertaa' },
    { language: 'sv', text: 'Vi promenerar t.ex. i parken.', finds: ['t.ex.'], mended: 'till exempel' },
    {
      language: 'sv',
      text: 'Ring tel. 040 000 0000. Vi bjuder på kaffe, sång m.m.',
      finds: ['tel.', 'm.m.'],
    },
    { language: 'en', text: 'Bring food, e.g. soup, etc.', finds: ['e.g.', 'etc.'], mended: 'for example' },
    { language: 'fi', text: 'Kävele 3 km:n lenkki.', finds: ['km:n'] },
    {
      language: 'fi',
      text: 'Tule viimst. 8.1. kerhoon.',
      finds: ['viimst.'],
      note: 'not on the list',
      needsDictionary: true,
    },
    { language: 'sv', text: 'Vi ordnar t ex utflykter.', finds: ['t ex'], mended: 'till exempel' },
  ],
}
