import type { Messages } from '../../rule.ts'
import { say } from '../../say.ts'

export const messages: Messages<'strip'> = {
  fi: {
    name: 'Kuvan muoto',
    why: 'Pitkä ja kapea kuva jää näytöllä pieneksi.',
    texts: {
      strip: say(
        'Kuva on pitkä ja kapea: {widthPx} × {heightPx} kuvapistettä.',
        'Rajaa kuvaa, tai valitse toinen kuva.',
      ),
    },
  },
  sv: {
    name: 'Bildens form',
    why: 'En lång och smal bild blir liten på skärmen.',
    texts: {
      strip: say(
        'Bilden är lång och smal: {widthPx} × {heightPx} pixlar.',
        'Beskär bilden, eller välj en annan.',
      ),
    },
  },
  en: {
    name: 'Shape of the picture',
    why: 'A long and narrow picture is small on the screen.',
    texts: {
      strip: say(
        'The picture is long and narrow: {widthPx} × {heightPx} pixels.',
        'Crop it, or choose another one.',
      ),
    },
  },
}
