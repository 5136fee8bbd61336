import type { Messages } from '../../rule.ts'
import { say } from '../../say.ts'

export const messages: Messages<'codec'> = {
  fi: {
    name: 'Videon muoto',
    why: 'Kaikki näytöt eivät osaa näyttää kaikkia videoita.',
    texts: { codec: say('Kaikki näytöt eivät osaa näyttää tätä videota.', 'Tallenna video muodossa MP4.') },
  },
  sv: {
    name: 'Videons format',
    why: 'Alla skärmar kan inte visa alla videor.',
    texts: { codec: say('Alla skärmar kan inte visa den här videon.', 'Spara videon som MP4.') },
  },
  en: {
    name: 'Video format',
    why: 'Not every screen can show every video.',
    texts: { codec: say('Not every screen can show this video.', 'Save the video as MP4 (H.264).') },
  },
}
