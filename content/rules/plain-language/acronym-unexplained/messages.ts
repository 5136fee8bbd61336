import type { Messages } from '../../rule.ts'
import { say } from '../../say.ts'

export const messages: Messages<'unknown' | 'inFull'> = {
  fi: {
    name: 'Kirjainlyhenteet',
    why: 'Kirjaimet eivät kerro, mistä on kyse. Koko nimi kertoo.',
    texts: {
      unknown: say('Kaikki eivät tunne lyhennettä ”{word}”.', 'Kirjoita koko nimi.'),
      inFull: say('Kaikki eivät tunne lyhennettä ”{word}”.', 'Kirjoita koko nimi: {full}.'),
    },
  },
  sv: {
    name: 'Bokstavsförkortningar',
    why: 'Bokstäverna säger inte vad det gäller. Hela namnet gör det.',
    texts: {
      unknown: say('Alla känner inte till förkortningen ”{word}”.', 'Skriv hela namnet.'),
      inFull: say('Alla känner inte till förkortningen ”{word}”.', 'Skriv hela namnet: {full}.'),
    },
  },
  en: {
    name: 'Letters for names',
    why: 'The letters do not say what they mean. The full name does.',
    texts: {
      unknown: say('Not everyone knows “{word}”.', 'Write the full name.'),
      inFull: say('Not everyone knows “{word}”.', 'Write the full name: {full}.'),
    },
  },
}
