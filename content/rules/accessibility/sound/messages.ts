import type { Messages } from '../../rule.ts'
import { say } from '../../say.ts'

export const messages: Messages<'captions'> = {
  fi: {
    name: 'Puhe tekstinä',
    why: 'Näyttö on hiljaa. Moni ei myöskään kuule hyvin.',
    texts: { captions: say('Videossa on ääntä mutta ei tekstitystä.', 'Lisää videoon tekstitys.') },
  },
  sv: {
    name: 'Tal som text',
    why: 'Skärmen är tyst. Många hör inte heller bra.',
    texts: { captions: say('Videon har ljud men ingen text till det.', 'Lägg till text i videon.') },
  },
  en: {
    name: 'Speech as text',
    why: 'The screen is silent, and many people hear badly.',
    texts: { captions: say('The video has sound but no captions.', 'Add captions to the video.') },
  },
}
