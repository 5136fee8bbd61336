import type { Messages } from '../../rule.ts'
import { say } from '../../say.ts'

export const messages: Messages<'notShown'> = {
  fi: {
    name: 'Tiedoston laji',
    why: 'Näyttö osaa näyttää vain tavalliset kuvat.',
    texts: { notShown: say('Näyttö ei osaa näyttää tätä tiedostoa.', 'Tallenna kuva muodossa JPG tai PNG.') },
  },
  sv: {
    name: 'Filens typ',
    why: 'Skärmen kan bara visa vanliga bilder.',
    texts: { notShown: say('Skärmen kan inte visa den här filen.', 'Spara bilden som JPG eller PNG.') },
  },
  en: {
    name: 'Kind of file',
    why: 'The screen can show only common pictures.',
    texts: { notShown: say('The screen cannot show this file.', 'Save the picture as JPG or PNG.') },
  },
}
