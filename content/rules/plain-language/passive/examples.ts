import type { Rule } from '../../rule.ts'

export const examples: Rule['examples'] = {
  accept: [
    { language: 'fi', text: 'Ruokakasseja jaetaan perjantaisin. Tule ajoissa!', note: 'One does no harm' },
    { language: 'fi', text: 'Kuljettaja voi auttaa sinua. Haluamme voida luottaa siihen.' },
    { language: 'fi', text: 'Hakemus on tehtävä ajoissa ja ilmoitus on lähetettävä postissa.' },
    {
      language: 'sv',
      text: 'Vi träffas på tisdag. Kaffe finns. Kaffet serveras klockan 14. Barnens och kvinnornas kaffe.',
      aside: true,
    },
    {
      language: 'en',
      text: 'Coffee is served at two. You are interested. The room is located there.',
      aside: true,
    },
    { language: 'sv', text: 'Vi pratar om sömn och delar mat. Vi har fått din ansökan.' },
    { language: 'en', text: 'We run the group. We do not call you.' },
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
    {
      language: 'sv',
      text: 'I gruppen diskuteras sömn, och mat delas. Ansökan har mottagits.',
      finds: ['diskuteras', 'delas', 'mottagits'],
    },
    {
      language: 'en',
      text: 'The group is organised by us. You are not contacted. A form has been sent.',
      finds: ['is organised', 'are not contacted', 'has been sent'],
    },
  ],
}
