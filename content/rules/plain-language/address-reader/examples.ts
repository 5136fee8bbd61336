import type { Rule } from '../../rule.ts'

export const examples: Rule['examples'] = {
  accept: [
    { language: 'fi', text: 'Kerho on maanantaina.\nKahvi on ilmaista.\nPaikka on kirjasto.\nTule mukaan!' },
    {
      language: 'fi',
      text: 'Kerho on maanantaina.\nKahvi on ilmaista.\nPaikka on kirjasto.\nAutamme sinua.',
    },
    { language: 'fi', text: 'Kerho on maanantaina. Kahvi on ilmaista.' },
  ],
  reject: [
    {
      language: 'fi',
      text: 'Kerho on maanantaina.\nKahvi on ilmaista.\nPaikka on kirjasto.\nEmme ota maksua.',
      finds: ['Kerho on maanantaina.'],
    },
  ],
}
