import type { Rule } from '../../rule.ts'

export const examples: Rule['examples'] = {
  accept: [
    { language: 'fi', text: 'Ruokakasseja jaetaan perjantaisin. Tule ajoissa!', note: 'One does no harm' },
    { language: 'fi', text: 'Kuljettaja voi auttaa sinua. Haluamme voida luottaa siihen.' },
    { language: 'fi', text: 'Hakemus on tehtävä ajoissa ja ilmoitus on lähetettävä postissa.' },
  ],
  reject: [
    {
      language: 'fi',
      text: 'Saattajille järjestetään kurssi, ja matkat korvataan.',
      finds: ['järjestetään', 'korvataan'],
    },
    {
      language: 'fi',
      text: 'Tilausta ei voida peruuttaa. Kulut peritään asiakkaalta. Asiasta on sovittu.',
      finds: ['voida', 'peritään', 'on sovittu'],
    },
    {
      language: 'fi',
      text: 'Tietoja ei luovuteta muille, jos niin ei ole sovittu.',
      finds: ['luovuteta', 'ole sovittu'],
    },
  ],
}
