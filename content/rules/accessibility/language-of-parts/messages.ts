import type { Messages } from '../../rule.ts'
import { say } from '../../say.ts'

export const messages: Messages<'finnish' | 'swedish' | 'english'> = {
  fi: {
    name: 'Tekstin kieli',
    why: 'Ruudunlukija lukee tekstin väärin, jos kieli on väärä. Lukija etsii omaa kieltään.',
    texts: {
      finnish: say('Tämä teksti on suomea.', 'Siirrä se suomen kohtaan tai käännä se.'),
      swedish: say('Tämä teksti on ruotsia.', 'Siirrä se ruotsin kohtaan tai käännä se.'),
      english: say('Tämä teksti on englantia.', 'Siirrä se englannin kohtaan tai käännä se.'),
    },
  },
  sv: {
    name: 'Textens språk',
    why: 'En skärmläsare läser fel om språket är fel. Läsaren söker sitt eget språk.',
    texts: {
      finnish: say('Den här texten är på finska.', 'Flytta den till finskan eller översätt den.'),
      swedish: say('Den här texten är på svenska.', 'Flytta den till svenskan eller översätt den.'),
      english: say('Den här texten är på engelska.', 'Flytta den till engelskan eller översätt den.'),
    },
  },
  en: {
    name: 'Language of the text',
    why: 'A screen reader misreads the text if its language is wrong. Readers look for their own language.',
    texts: {
      finnish: say('This text is in Finnish.', 'Move it to Finnish or translate it.'),
      swedish: say('This text is in Swedish.', 'Move it to Swedish or translate it.'),
      english: say('This text is in English.', 'Move it to English or translate it.'),
    },
  },
}
