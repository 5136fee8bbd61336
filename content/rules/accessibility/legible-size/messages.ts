import type { Messages } from '../../rule.ts'
import { say } from '../../say.ts'

export const messages: Messages<'small' | 'smallish'> = {
  fi: {
    name: 'Kirjainten koko',
    why: 'Näyttöä luetaan kaukaa. Pientä tekstiä ei näe kaikki.',
    texts: {
      small: say('Kirjaimet ovat liian pieniä.', 'Lyhennä tekstiä, niin kirjaimet suurenevat.'),
      smallish: say(
        'Kirjaimet voisivat olla isompia.',
        'Lyhennä tekstiä, jos voit. Silloin kirjaimet suurenevat.',
      ),
    },
  },
  sv: {
    name: 'Bokstävernas storlek',
    why: 'Skärmen läses på långt håll. Alla ser inte liten text.',
    texts: {
      small: say('Bokstäverna är för små.', 'Förkorta texten, så blir bokstäverna större.'),
      smallish: say(
        'Bokstäverna kunde vara större.',
        'Förkorta texten om du kan. Då blir bokstäverna större.',
      ),
    },
  },
  en: {
    name: 'Size of the letters',
    why: 'People read the screen from far away. Not everyone sees small text.',
    texts: {
      small: say('The letters are too small.', 'Shorten the text and the letters grow.'),
      smallish: say('The letters could be larger.', 'Shorten the text if you can. Then the letters grow.'),
    },
  },
}
