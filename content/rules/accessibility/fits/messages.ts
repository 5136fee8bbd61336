import type { Messages } from '../../rule.ts'
import { say } from '../../say.ts'

export const messages: Messages<'tooLong' | 'tooLongOn'> = {
  fi: {
    name: 'Teksti mahtuu näytölle',
    why: 'Pidämme tekstin niin isona, että sen voi lukea. Emme leikkaa siitä mitään pois.',
    texts: {
      tooLong: say(
        'Teksti ei mahdu näytölle. Siinä on noin {words} sanaa liikaa.',
        'Lyhennä tekstiä. Voit myös tehdä kaksi ilmoitusta.',
      ),
      tooLongOn: say(
        'Teksti ei mahdu kaikille näytöille. Siinä on noin {words} sanaa liikaa.',
        'Lyhennä tekstiä. Voit myös tehdä kaksi ilmoitusta.',
      ),
    },
  },
  sv: {
    name: 'Texten ryms på skärmen',
    why: 'Vi håller texten så stor att den går att läsa. Vi tar inte bort något.',
    texts: {
      tooLong: say(
        'Texten ryms inte på skärmen. Den har ungefär {words} ord för mycket.',
        'Förkorta texten. Du kan också göra två meddelanden.',
      ),
      tooLongOn: say(
        'Texten ryms inte på alla skärmar. Den har ungefär {words} ord för mycket.',
        'Förkorta texten. Du kan också göra två meddelanden.',
      ),
    },
  },
  en: {
    name: 'The text fits the screen',
    why: 'We keep the text large enough to read. We never cut it.',
    texts: {
      tooLong: say(
        'The text does not fit the screen. It has about {words} words too many.',
        'Shorten the text. You can also make two notices.',
      ),
      tooLongOn: say(
        'The text does not fit every screen. It has about {words} words too many.',
        'Shorten the text. You can also make two notices.',
      ),
    },
  },
}
