import type { Messages } from '../../rule.ts'
import { say } from '../../say.ts'

export const messages: Messages<'official' | 'officialAdvice'> = {
  fi: {
    name: 'Virastojen sanat',
    why: 'Tavallinen sana on tuttu kaikille. Viraston sana vie lukijan kauemmas asiasta.',
    texts: {
      official: say('”{word}” on viraston kieltä.', 'Kirjoita tavallisella sanalla: {plain}.'),
      officialAdvice: say('”{word}” on viraston kieltä.', '{advice}.'),
    },
  },
  sv: {
    name: 'Myndigheternas ord',
    why: 'Alla känner till vanliga ord. Myndigheternas ord är svårare.',
    texts: {
      official: say('”{word}” är ett ord från myndigheter.', 'Skriv ett vanligt ord: {plain}.'),
      officialAdvice: say('”{word}” är ett ord från myndigheter.', '{advice}.'),
    },
  },
  en: {
    name: 'Office words',
    why: 'Everyone knows everyday words. Office words are harder.',
    texts: {
      official: say('“{word}” is an office word.', 'Write an everyday word: {plain}.'),
      officialAdvice: say('“{word}” is an office word.', '{advice}.'),
    },
  },
}
