import type { Language } from '../../../notice/common.ts'
import type { Messages } from '../../rule.ts'
import { say } from '../../say.ts'

const fi = (language: string) =>
  say(`Ilmoitus puuttuu ${language}. Paikka: {centres}.`, `Kirjoita ilmoitus myös ${language}.`)
const sv = (language: string) =>
  say(`Meddelandet saknas ${language}. Plats: {centres}.`, `Skriv meddelandet också ${language}.`)
const en = (language: string) =>
  say(`The notice is missing in ${language}. Place: {centres}.`, `Write it in ${language} too.`)

export const messages: Messages<Language> = {
  fi: {
    name: 'Ilmoituksen kielet',
    why: 'Jokaisella sote-keskuksella on omat kielensä.',
    texts: { fi: fi('suomeksi'), sv: fi('ruotsiksi'), en: fi('englanniksi'), se: fi('saameksi') },
  },
  sv: {
    name: 'Meddelandets språk',
    why: 'Varje central har sina egna språk.',
    texts: { fi: sv('på finska'), sv: sv('på svenska'), en: sv('på engelska'), se: sv('på samiska') },
  },
  en: {
    name: 'Languages of the notice',
    why: 'Each centre has its own languages.',
    texts: { fi: en('Finnish'), sv: en('Swedish'), en: en('English'), se: en('Sámi') },
  },
}
