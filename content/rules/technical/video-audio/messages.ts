import type { Messages } from '../../rule.ts'
import { say } from '../../say.ts'

export const messages: Messages<'sound'> = {
  fi: {
    name: 'Videon ääni',
    why: 'Aulan näytöt ovat hiljaa.',
    texts: { sound: say('Videossa on ääntä. Sitä ei kuule kukaan.', 'Kirjoita tärkeät asiat näkyviin.') },
  },
  sv: {
    name: 'Videons ljud',
    why: 'Skärmarna i aulan är tysta.',
    texts: { sound: say('Videon har ljud. Ingen hör det.', 'Skriv ut det som är viktigt.') },
  },
  en: {
    name: 'Sound of the video',
    why: 'Screens in lobbies are silent.',
    texts: { sound: say('The video has sound. Nobody will hear it.', 'Write down what matters.') },
  },
}
