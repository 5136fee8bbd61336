import type { Messages } from '../../rule.ts'
import { say } from '../../say.ts'

export const messages: Messages<'long'> = {
  fi: {
    name: 'Videon pituus',
    why: 'Kukin ilmoitus saa näkyä 30 sekuntia kerrallaan.',
    texts: {
      long: say('Video on liian pitkä: {seconds} sekuntia.', 'Lyhennä video. Se saa kestää {most} sekuntia.'),
    },
  },
  sv: {
    name: 'Videons längd',
    why: 'Varje meddelande får synas i 30 sekunder åt gången.',
    texts: {
      long: say('Videon är för lång: {seconds} sekunder.', 'Förkorta videon. Den får vara {most} sekunder.'),
    },
  },
  en: {
    name: 'Length of the video',
    why: 'Each notice may be shown for 30 seconds at a time.',
    texts: {
      long: say('The video is too long: {seconds} seconds.', 'Shorten it. It may last {most} seconds.'),
    },
  },
}
