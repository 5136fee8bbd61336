import type { Messages } from '../../rule.ts'
import { say } from '../../say.ts'

export const messages: Messages<'long'> = {
  fi: {
    name: 'Aika lukea',
    why: 'Ilmoitus on näytöllä enintään 30 sekuntia. Hidas lukija tarvitsee sekunnin sanaa kohti.',
    texts: {
      long: say(
        'Ilmoituksessa on {words} sanaa. Kaikki eivät ehdi lukea sitä.',
        'Jätä tärkeimmät asiat. Hyvässä ilmoituksessa on enintään {most} sanaa.',
      ),
    },
  },
  sv: {
    name: 'Tid att läsa',
    why: 'Meddelandet visas högst 30 sekunder. En långsam läsare behöver en sekund per ord.',
    texts: {
      long: say(
        'Meddelandet har {words} ord. Alla hinner inte läsa det.',
        'Behåll det viktigaste. Ett bra meddelande har högst {most} ord.',
      ),
    },
  },
  en: {
    name: 'Time to read',
    why: 'A notice is shown for 30 seconds at most. A slow reader needs a second for each word.',
    texts: {
      long: say(
        'The notice has {words} words. Not everyone can read it in time.',
        'Keep what matters most. A good notice has at most {most} words.',
      ),
    },
  },
}
