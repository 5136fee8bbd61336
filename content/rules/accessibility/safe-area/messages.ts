import type { Messages } from '../../rule.ts'
import { say } from '../../say.ts'

export const messages: Messages<'outside'> = {
  fi: {
    name: 'Reunat jäävät tyhjiksi',
    why: 'Näytön kehys voi peittää reunan. Siksi reunassa ei ole tekstiä.',
    texts: {
      outside: say('Osa tekstistä menee aivan näytön reunaan.', 'Lyhennä tekstiä, niin se pysyy keskellä.'),
    },
  },
  sv: {
    name: 'Kanterna är tomma',
    why: 'Skärmens ram kan dölja kanten. Därför finns det ingen text där.',
    texts: {
      outside: say('En del av texten går ända ut i kanten.', 'Förkorta texten, så hålls den på plats.'),
    },
  },
  en: {
    name: 'Empty edges',
    why: 'The frame of a screen can hide its edge. So no text stands there.',
    texts: {
      outside: say(
        'Some of the text runs into the edge of the screen.',
        'Shorten the text and it stays in place.',
      ),
    },
  },
}
