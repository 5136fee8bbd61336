import type { Messages } from '../../rule.ts'
import { say } from '../../say.ts'

export const messages: Messages<'cmyk'> = {
  fi: {
    name: 'Kuvan värit',
    why: 'Painokuvan värit ovat näytöllä toiset.',
    texts: {
      cmyk: say('Kuva on tehty painoa varten.', 'Muutimme värit näytölle. Katso, että kuva on hyvä.'),
    },
  },
  sv: {
    name: 'Bildens färger',
    why: 'Färger för tryck ser annorlunda ut på en skärm.',
    texts: {
      cmyk: say('Bilden är gjord för tryck.', 'Vi ändrade färgerna för skärmen. Se efter att bilden är bra.'),
    },
  },
  en: {
    name: 'Colours of the picture',
    why: 'Colours made for print look different on a screen.',
    texts: {
      cmyk: say(
        'The picture is made for print.',
        'We changed its colours for the screen. Check that it looks good.',
      ),
    },
  },
}
