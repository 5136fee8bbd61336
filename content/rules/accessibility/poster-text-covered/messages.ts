import type { Messages } from '../../rule.ts'
import { say } from '../../say.ts'

export const messages: Messages<'words' | 'facts'> = {
  fi: {
    name: 'Kuvan teksti sanoina',
    why: 'Ruudunlukija ei näe, mitä kuvassa lukee.',
    texts: {
      words: say(
        'Kuvassa on tekstiä. Sitä ei ole kuvauksessa.',
        'Kirjoita kuvaukseen myös nämä sanat: ”{words}”.',
      ),
      facts: say('Kuvassa on tärkeä tieto. Se puuttuu kuvauksesta.', 'Kirjoita kuvaukseen: ”{words}”.'),
    },
  },
  sv: {
    name: 'Bildens text i ord',
    why: 'En skärmläsare ser inte vad som står i bilden.',
    texts: {
      words: say('Bilden har text som saknas i beskrivningen.', 'Skriv också de här orden: ”{words}”.'),
      facts: say(
        'Bilden har en viktig uppgift som saknas i beskrivningen.',
        'Skriv i beskrivningen: ”{words}”.',
      ),
    },
  },
  en: {
    name: 'Words in the picture',
    why: 'A screen reader cannot see what the picture says.',
    texts: {
      words: say('The picture has words that the description lacks.', 'Write these words too: “{words}”.'),
      facts: say(
        'The picture has a fact that the description lacks.',
        'Write in the description: “{words}”.',
      ),
    },
  },
}
