import type { Messages } from '../../rule.ts'
import { say } from '../../say.ts'

export const messages: Messages<'nobody'> = {
  fi: {
    name: 'Puhu lukijalle',
    why: 'Puhu lukijalle. Silloin hän tietää, mitä voi tehdä.',
    texts: {
      nobody: say('Teksti ei puhu lukijalle.', 'Kirjoita: sinä voit, tule, soita.'),
    },
  },
  sv: {
    name: 'Tala till läsaren',
    why: 'När du talar till läsaren vet hen vad hen kan göra.',
    texts: {
      nobody: say(
        'Texten talar inte till läsaren.',
        'Skriv: du kan, kom, ring. På finska: voit, tule, soita.',
      ),
    },
  },
  en: {
    name: 'Speak to the reader',
    why: 'When you speak to readers, they know what they can do.',
    texts: {
      nobody: say(
        'The text does not speak to the reader.',
        'Write: you can, come, call. In Finnish: voit, tule, soita.',
      ),
    },
  },
}
