import type { Messages } from '../../rule.ts'
import { say } from '../../say.ts'

export const messages: Messages<'weak' | 'picture'> = {
  fi: {
    name: 'Tekstin ja taustan ero',
    why: 'Teksti pitää nähdä myös heikoilla silmillä ja kirkkaassa valossa.',
    texts: {
      weak: say(
        'Teksti erottuu huonosti taustasta.',
        'Kerro asiasta sote-keskukselle. Vika on näytön väreissä.',
      ),
      picture: say(
        'Kuvassa voi olla tekstiä.',
        'Katso, että kuvan teksti erottuu hyvin. Kirjoita tärkeät asiat myös ilmoitukseen.',
      ),
    },
  },
  sv: {
    name: 'Kontrast mellan text och bakgrund',
    why: 'Texten ska synas också för den som ser dåligt och i starkt ljus.',
    texts: {
      weak: say(
        'Texten syns dåligt mot bakgrunden.',
        'Berätta det för social- och hälsocentralen. Felet är i skärmens färger.',
      ),
      picture: say(
        'Bilden kan ha text.',
        'Se till att bildens text syns bra. Skriv det viktiga också i meddelandet.',
      ),
    },
  },
  en: {
    name: 'Text against its background',
    why: 'People with weak sight must see the text, also in bright light.',
    texts: {
      weak: say(
        'The text is hard to see on its background.',
        'Tell the centre. The fault is in the colours of the screen.',
      ),
      picture: say(
        'The picture may have text in it.',
        'Check that it is easy to see. Write what matters in the notice too.',
      ),
    },
  },
}
