import type { Messages } from '../../rule.ts'
import { say } from '../../say.ts'

export const messages: Messages<'noStill'> = {
  fi: {
    name: 'Kuvan liike',
    why: 'Liike vie huomion tekstiltä. Osa voi liikkeestä huonosti.',
    texts: { noStill: say('Kuva liikkuu yli 5 sekuntia.', 'Lisää kuva, joka ei liiku.') },
  },
  sv: {
    name: 'Rörlig bild',
    why: 'Rörelse tar uppmärksamheten från texten. En del mår illa av den.',
    texts: { noStill: say('Bilden rör sig längre än 5 sekunder.', 'Lägg till en bild som står stilla.') },
  },
  en: {
    name: 'Moving picture',
    why: 'Movement draws the eye from the text. It makes some people unwell.',
    texts: { noStill: say('The picture moves for more than 5 seconds.', 'Add a picture that stands still.') },
  },
}
