import type { Messages } from '../../rule.ts'
import { say } from '../../say.ts'

export const messages: Messages<'unexplained' | 'learned'> = {
  fi: {
    name: 'Vaikeat ammattisanat',
    why: 'Hoitajan sana on lukijalle usein outo. Lyhyt selitys auttaa.',
    texts: {
      unexplained: say('Kaikki eivät tunne sanaa ”{word}”.', 'Selitä sana. Esimerkiksi: {plain}.'),
      learned: say('Kaikki eivät tunne sanaa ”{word}”.', 'Käytä tuttua sanaa, tai selitä: ”{word} eli ...”.'),
    },
  },
  sv: {
    name: 'Svåra fackord',
    why: 'Vårdens ord är ofta okända för läsaren. En kort förklaring hjälper.',
    texts: {
      unexplained: say('Alla känner inte till ordet ”{word}”.', 'Förklara ordet. Till exempel: {plain}.'),
      learned: say('Alla känner inte till ordet ”{word}”.', 'Använd ett känt ord, eller förklara ordet.'),
    },
  },
  en: {
    name: 'Hard words of care',
    why: 'Words of nurses and offices are often new to readers. A short explanation helps.',
    texts: {
      unexplained: say('Not everyone knows the word “{word}”.', 'Explain it. For example: {plain}.'),
      learned: say('Not everyone knows the word “{word}”.', 'Use a common word, or explain it.'),
    },
  },
}
