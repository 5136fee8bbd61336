import type { Messages } from '../../rule.ts'
import { say } from '../../say.ts'

export const messages: Messages<'columns' | 'ornament' | 'title'> = {
  fi: {
    name: 'Tekstin rakenne',
    why: 'Moni kuuntelee tekstin laitteella. Koristeet kuulostavat silloin oudoilta.',
    texts: {
      columns: say('Sanojen välissä on monta välilyöntiä.', 'Kirjoita jokainen asia omalle rivilleen.'),
      ornament: say('Rivissä on merkkejä koristeena.', 'Poista koristeet.'),
      title: say('Otsikossa on monta riviä.', 'Kirjoita otsikko yhdelle riville.'),
    },
  },
  sv: {
    name: 'Textens struktur',
    why: 'En skärmläsare läser tecken för tecken. Ett mönster av tecken låter konstigt.',
    texts: {
      columns: say('Det finns många mellanslag mellan orden.', 'Skriv varje sak på en egen rad.'),
      ornament: say('Raden har tecken som dekoration.', 'Ta bort dekorationen.'),
      title: say('Rubriken har flera rader.', 'Skriv rubriken på en rad.'),
    },
  },
  en: {
    name: 'Structure of the text',
    why: 'A screen reader reads sign by sign. A pattern made of signs sounds odd.',
    texts: {
      columns: say('There are many spaces between the words.', 'Write each thing on a line of its own.'),
      ornament: say('The line has signs as decoration.', 'Take the decoration away.'),
      title: say('The title has several lines.', 'Write the title on one line.'),
    },
  },
}
