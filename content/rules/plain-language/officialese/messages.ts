import type { MessageParams } from '../../../notice/finding.ts'
import type { Messages } from '../../rule.ts'
import { say } from '../../say.ts'

/** The everyday words, each in quotes. */
const offered = ({ plain }: MessageParams, open: string, close: string) =>
  String(plain)
    .split('/')
    .map((word) => `${open}${word}${close}`)
    .join(' / ')

export const messages: Messages<'official' | 'officialAdvice' | 'hard'> = {
  fi: {
    name: 'Virastojen sanat',
    why: 'Tavallinen sana on tuttu kaikille. Viraston sana vie lukijan kauemmas asiasta.',
    texts: {
      official: (params) => ({
        what: `”${params.word}” on virkakieltä.`,
        how: `Kirjoita tavallisella sanalla: ${offered(params, '”', '”')}.`,
      }),
      officialAdvice: say('”{word}” on virkakieltä.', '{advice}.'),
      hard: (params) => ({
        what: `”${params.word}” voi olla vaikea sana.`,
        how: `Helpompi on ${offered(params, '”', '”')}.`,
      }),
    },
  },
  sv: {
    name: 'Myndigheternas ord',
    why: 'Alla känner till vanliga ord. Myndigheternas ord är svårare.',
    texts: {
      official: (params) => ({
        what: `”${params.word}” är myndighetsspråk.`,
        how: `Skriv ett vanligt ord: ${offered(params, '”', '”')}.`,
      }),
      officialAdvice: say('”{word}” är myndighetsspråk.', '{advice}.'),
      hard: (params) => ({
        what: `”${params.word}” kan vara svårt.`,
        how: `Lättare är ${offered(params, '”', '”')}.`,
      }),
    },
  },
  en: {
    name: 'Office words',
    why: 'Everyone knows everyday words. Office words are harder.',
    texts: {
      official: (params) => ({
        what: `“${params.word}” is official language.`,
        how: `Write an everyday word: ${offered(params, '“', '”')}.`,
      }),
      officialAdvice: say('“{word}” is official language.', '{advice}.'),
      hard: (params) => ({
        what: `“${params.word}” can be hard.`,
        how: `Easier is ${offered(params, '“', '”')}.`,
      }),
    },
  },
}
