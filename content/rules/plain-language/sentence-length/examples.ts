import type { Rule } from '../../rule.ts'

export const examples: Rule['examples'] = {
  accept: [
    { language: 'fi', text: 'Tule juttelemaan muiden omaishoitajien kanssa.' },
    {
      language: 'fi',
      text: 'Ota mukaan:\n– oma puhelin tai tietokone\n– laturi\n– pankin tunnukset',
      note: 'list',
    },
    {
      language: 'fi',
      text: 'Tapaamme joka perjantai kello 10–11.30 Tuiran kirjaston edessä, osoite Valtatie 8.',
    },
    { language: 'sv', text: 'Vi hjälper dig på torsdagar klockan 10–12.' },
    { language: 'en', text: 'Call Pekka if you have questions: 040 000 0000.' },
    { language: 'se', text: 'Boađe mielde!' },
  ],
  reject: [
    {
      language: 'fi',
      text: 'Kahvi on ilmaista. Kyyti noutaa asiakkaat kotiovelta kello yhdeksän alkaen, ja paluukyyti lähtee kello kaksitoista keskustasta.',
      finds: [
        'Kyyti noutaa asiakkaat kotiovelta kello yhdeksän alkaen, ja paluukyyti lähtee kello kaksitoista keskustasta.',
      ],
    },
    {
      language: 'sv',
      text: 'I gruppen pratar vi om sömn, mat och gränser, och du möter andra föräldrar som har det likadant som du.',
      finds: [
        'I gruppen pratar vi om sömn, mat och gränser, och du möter andra föräldrar som har det likadant som du.',
      ],
    },
    {
      language: 'en',
      text: 'The parish runs a group for people who have lost a husband, a wife, a child or a close friend during the past year.',
      finds: [
        'The parish runs a group for people who have lost a husband, a wife, a child or a close friend during the past year.',
      ],
    },
  ],
}
