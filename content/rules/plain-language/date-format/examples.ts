import type { Rule } from '../../rule.ts'

export const examples: Rule['examples'] = {
  accept: [
    { language: 'fi', text: 'Tapaamme tiistaina 12. tammikuuta kello 13–15.' },
    { language: 'fi', text: 'Kahvila on auki joka torstai klo 18.' },
    { language: 'fi', text: 'Tapaamme toisessa kerroksessa huoneessa 12. Kirjasto on lähellä.' },
  ],
  reject: [
    {
      language: 'fi',
      text: 'Juhla on 15.9.2026 Oulussa.',
      finds: ['15.9.2026'],
      mended: 'tiistaina 15. syyskuuta 2026',
    },
    {
      language: 'fi',
      text: 'Tule torstaina 14.1. nuorisotalolle.',
      finds: ['14.1.'],
      mended: '14. tammikuuta',
    },
    {
      language: 'fi',
      text: 'Ilmoittaudu 25.1. mennessä.',
      finds: ['25.1.'],
      mended: 'maanantaihin 25. tammikuuta',
    },
    {
      language: 'fi',
      text: 'Haku on auki 15.1.–15.2.',
      finds: ['15.1.–15.2.'],
      mended: 'perjantaista 15. tammikuuta maanantaihin 15. helmikuuta.',
    },
    {
      language: 'fi',
      text: 'Juhla on 12. tammikuuta.',
      finds: ['12. tammikuuta'],
      mended: 'tiistaina 12. tammikuuta',
    },
    { language: 'fi', text: 'Kahvila on auki klo 9-15.', finds: ['klo 9-15'], mended: 'kello 9–15' },
    {
      language: 'fi',
      text: 'Ilmoittaudu 30.4. klo 16 mennessä.',
      finds: ['30.4.'],
      mended: 'perjantaihin 30. huhtikuuta',
    },
  ],
}
