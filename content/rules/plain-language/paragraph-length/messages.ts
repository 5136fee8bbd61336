import type { Messages } from '../../rule.ts'
import { say } from '../../say.ts'

export const messages: Messages<'long'> = {
  fi: {
    name: 'Kappaleen pituus',
    why: 'Lyhyt kappale antaa lukijan levätä.',
    texts: { long: say('Kappaleessa on {sentences} lausetta.', 'Aloita välillä uusi rivi.') },
  },
  sv: {
    name: 'Styckets längd',
    why: 'Ett kort stycke ger läsaren en paus.',
    texts: { long: say('Stycket har {sentences} meningar.', 'Börja en ny rad emellan.') },
  },
  en: {
    name: 'Paragraph length',
    why: 'A short paragraph gives the reader a rest.',
    texts: { long: say('The paragraph has {sentences} sentences.', 'Start a new line in between.') },
  },
}
