import type { Rule } from '../../rule.ts'

export const examples: Rule['examples'] = {
  accept: [
    { language: 'fi', text: 'Palauta näyte postissa.' },
    { language: 'fi', text: 'Yhdistys toteuttaa unelmia.' },
    { language: 'fi', text: 'Mitä tapahtuu lauantaina?' },
    { language: 'fi', text: 'Hän suoritti tutkinnon.' },
  ],
  reject: [
    { language: 'fi', text: 'Näytteen palauttaminen tapahtuu postissa.', finds: ['palauttaminen tapahtuu'] },
    {
      language: 'fi',
      text: 'Tietojen hävittäminen suoritetaan heti.',
      finds: ['Tietojen hävittäminen suoritetaan'],
      mended: 'Tiedot hävitetään',
    },
    {
      language: 'fi',
      text: 'Papereiden tarkastus toteutetaan ovella.',
      finds: ['Papereiden tarkastus toteutetaan'],
      mended: 'Paperit tarkastetaan',
    },
    { language: 'fi', text: 'Hoitaja suorittaa rokottamisen.', finds: ['suorittaa rokottamisen'] },
  ],
}
