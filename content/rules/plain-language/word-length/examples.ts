import type { Rule } from '../../rule.ts'

export const examples: Rule['examples'] = {
  accept: [
    { language: 'fi', text: 'Paikka on Metsolan palvelutalo.' },
    { language: 'fi', text: 'Tule vertaistuki-ryhmään.', note: 'A hyphen helps' },
    { language: 'fi', text: 'Etsimme ihmisiä vapaaehtoistyöhön.' },
    {
      language: 'fi',
      text: 'Kutsumme myös isovanhemmillenne ystäviä.',
      note: 'Only the inflected form is long',
    },
    { language: 'fi', text: 'Järjestäjä on Mannerheimin Lastensuojeluliitto.', note: 'A name' },
    { language: 'fi', text: 'Kurssin pitää fysioterapeutti.', note: 'Everybody knows the word' },
    { language: 'sv', text: 'Vi träffas i församlingshemmet.' },
  ],
  reject: [
    {
      language: 'fi',
      text: 'Tule vertaistukiryhmään.',
      finds: ['vertaistukiryhmään'],
      mended: 'vertaistuki-ryhmään',
    },
    { language: 'fi', text: 'Juhlassa on hyväntekeväisyyskonsertti.', finds: ['hyväntekeväisyyskonsertti'] },
    {
      language: 'fi',
      text: 'Kysy lisää asiakasohjaajalta.',
      finds: ['asiakasohjaajalta'],
      mended: 'asiakas-ohjaajalta',
    },
    {
      language: 'fi',
      text: 'Talkoot ovat nuorisoseurantalolla.',
      finds: ['nuorisoseurantalolla'],
      mended: 'nuorisoseuran-talolla',
    },
    { language: 'fi', text: 'Järjestäjä on hyvinvointialue.', finds: ['hyvinvointialue'] },
    { language: 'sv', text: 'Ring vår hälsofrämjandekoordinator.', finds: ['hälsofrämjandekoordinator'] },
  ],
}
