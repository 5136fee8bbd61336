import type { Messages } from '../../rule.ts'
import { say } from '../../say.ts'

export const messages: Messages<'unread'> = {
  fi: {
    name: 'Muut kielet',
    why: 'Saamen kielestä osaamme tarkistaa vain lauseen pituuden, koon ja isot kirjaimet.',
    texts: {
      unread: say(
        'Emme osaa tarkistaa saamen kieltä kokonaan.',
        'Pyydä saamen kielen puhujaa lukemaan teksti.',
      ),
    },
  },
  sv: {
    name: 'Andra språk',
    why: 'På samiska kontrollerar vi bara meningens längd, storleken och stora bokstäver.',
    texts: {
      unread: say('Vi kan inte kontrollera all samisk text.', 'Be någon som kan samiska läsa texten.'),
    },
  },
  en: {
    name: 'Other languages',
    why: 'In Sámi we check only the length, the layout and the capital letters.',
    texts: {
      unread: say('We cannot check all of a Sámi text.', 'Ask a person who speaks Sámi to read it.'),
    },
  },
}
