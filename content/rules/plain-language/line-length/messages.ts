import type { Messages } from '../../rule.ts'
import { say } from '../../say.ts'

export const messages: Messages<'long'> = {
  fi: {
    name: 'Rivin pituus',
    why: 'Pitkältä riviltä on vaikea löytää seuraavan rivin alkuun.',
    texts: {
      long: say(
        'Rivillä on {characters} merkkiä.',
        'Jaa teksti lyhyiksi riveiksi. Hyvällä rivillä on enintään {most} merkkiä.',
      ),
    },
  },
  sv: {
    name: 'Radens längd',
    why: 'Från slutet av en lång rad är det svårt att hitta början på nästa.',
    texts: {
      long: say(
        'Raden har {characters} tecken.',
        'Dela texten i korta rader. En bra rad har högst {most} tecken.',
      ),
    },
  },
  en: {
    name: 'Line length',
    why: 'After a long line it is hard to find the start of the next.',
    texts: {
      long: say(
        'The line has {characters} characters.',
        'Split the text into short lines. A good line has at most {most} characters.',
      ),
    },
  },
}
