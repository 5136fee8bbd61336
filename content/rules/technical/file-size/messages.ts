import type { Messages } from '../../rule.ts'
import { say } from '../../say.ts'

export const messages: Messages<'great'> = {
  fi: {
    name: 'Tiedoston koko',
    why: 'Suuri tiedosto tulee näytölle hitaasti.',
    texts: {
      great: say(
        'Tiedosto on liian suuri: {size} megatavua.',
        'Valitse tiedosto, jonka koko on enintään {most} megatavua.',
      ),
    },
  },
  sv: {
    name: 'Filens storlek',
    why: 'En stor fil kommer långsamt till skärmen.',
    texts: { great: say('Filen är för stor: {size} megabyte.', 'Välj en fil som är högst {most} megabyte.') },
  },
  en: {
    name: 'Size of the file',
    why: 'A big file comes slowly to the screen.',
    texts: {
      great: say('The file is too big: {size} megabytes.', 'Choose a file of at most {most} megabytes.'),
    },
  },
}
