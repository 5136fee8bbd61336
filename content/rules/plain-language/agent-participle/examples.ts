import type { Rule } from '../../rule.ts'

export const examples: Rule['examples'] = {
  accept: [
    { language: 'fi', text: 'Tule järjestämään retkeä meidän kanssamme.' },
    { language: 'fi', text: 'Sadon määrä oli kesällä suuri, ja lasten elämä on täynnä leikkiä.' },
    { language: 'fi', text: 'Kunnan väki on laatimassa ohjelmaa.' },
    { language: 'fi', text: 'Illan tapahtuma on ilmainen.' },
  ],
  reject: [
    { language: 'fi', text: 'Kunnan järjestämä retki on ilmainen.', finds: ['järjestämä'] },
    { language: 'fi', text: 'Tarjoilu on yhdistyksen kustantamaa.', finds: ['kustantamaa'] },
    { language: 'fi', text: 'Tule yhdistyksen järjestämään kahvihetkeen.', finds: ['järjestämään'] },
    { language: 'fi', text: 'Ota mukaan tekemäsi kortti.', finds: ['tekemäsi'] },
    { language: 'fi', text: 'Retken ohjaavat yhdistyksemme kouluttamat oppaat.', finds: ['kouluttamat'] },
  ],
}
