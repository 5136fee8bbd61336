import type { Messages } from '../../rule.ts'
import { say } from '../../say.ts'

export const messages: Messages<'code' | 'patient'> = {
  fi: {
    name: 'Toisen ihmisen tiedot',
    why: 'Aulan näytön näkee kuka tahansa. Ihmisen omat asiat eivät kuulu sinne.',
    texts: {
      code: say('Tekstissä on henkilötunnus.', 'Poista henkilötunnus.'),
      patient: say('Tekstissä on ihmisen nimi ja sairaus.', 'Varmista, että ihminen on antanut luvan.'),
    },
  },
  sv: {
    name: 'En annan människas uppgifter',
    why: 'Vem som helst kan se skärmen. Privata saker hör inte hemma där.',
    texts: {
      code: say('Texten har en personbeteckning.', 'Ta bort den.'),
      patient: say('Texten har en människas namn och sjukdom.', 'Försäkra dig om att hen har gett lov.'),
    },
  },
  en: {
    name: 'Other people’s data',
    why: 'Anyone can see the screen. Private matters do not belong there.',
    texts: {
      code: say('The text has a personal identity code.', 'Remove the code.'),
      patient: say('The text has a person’s name and an illness.', 'Make sure that the person agrees.'),
    },
  },
}
