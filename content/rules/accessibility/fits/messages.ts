import type { Messages } from '../../rule.ts'
import { say } from '../../say.ts'

export const messages: Messages<'tooLong' | 'tooLongOn'> = {
  fi: {
    name: 'Teksti mahtuu näytölle',
    why: 'Emme pienennä tekstiä niin, ettei sitä voi lukea. Emme myöskään leikkaa siitä mitään pois.',
    texts: {
      tooLong: say(
        'Teksti ei mahdu näytölle. Siinä on noin {words} sanaa liikaa.',
        'Lyhennä tekstiä. Voit myös tehdä kaksi ilmoitusta.',
      ),
      tooLongOn: say(
        'Teksti ei mahdu kaikille näytöille. Siinä on noin {words} sanaa liikaa. Näytöt: {screens}.',
        'Lyhennä tekstiä. Voit myös tehdä kaksi ilmoitusta.',
      ),
    },
  },
  sv: {
    name: 'Texten ryms på skärmen',
    why: 'Vi gör inte texten så liten att den inte går att läsa. Vi tar inte heller bort något.',
    texts: {
      tooLong: say(
        'Texten ryms inte på skärmen. Den har ungefär {words} ord för mycket.',
        'Förkorta texten. Du kan också göra två meddelanden.',
      ),
      tooLongOn: say(
        'Texten ryms inte på alla skärmar. Den har ungefär {words} ord för mycket. Skärmar: {screens}.',
        'Förkorta texten. Du kan också göra två meddelanden.',
      ),
    },
  },
  en: {
    name: 'The text fits the screen',
    why: 'We never make the text too small to read, and we never cut it.',
    texts: {
      tooLong: say(
        'The text does not fit the screen. It has about {words} words too many.',
        'Shorten the text. You can also make two notices.',
      ),
      tooLongOn: say(
        'The text does not fit every screen. It has about {words} words too many. Screens: {screens}.',
        'Shorten the text. You can also make two notices.',
      ),
    },
  },
}
