import type { Messages } from '../../rule.ts'
import { say } from '../../say.ts'

export const messages: Messages<'flashes'> = {
  fi: {
    name: 'Vilkunta',
    why: 'Vilkunta voi tuoda kohtauksen, jos ihmisellä on epilepsia.',
    texts: { flashes: say('Kuva vilkkuu {flashes} kertaa sekunnissa.', 'Poista kohta, joka vilkkuu.') },
  },
  sv: {
    name: 'Blinkande bild',
    why: 'En blinkande bild kan ge ett anfall vid epilepsi.',
    texts: { flashes: say('Bilden blinkar {flashes} gånger i sekunden.', 'Ta bort det som blinkar.') },
  },
  en: {
    name: 'Flashing picture',
    why: 'A flashing picture can bring on a seizure in epilepsy.',
    texts: { flashes: say('The picture flashes {flashes} times a second.', 'Remove the part that flashes.') },
  },
}
