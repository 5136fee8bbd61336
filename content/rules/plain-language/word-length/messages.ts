import type { Messages } from '../../rule.ts'

const fi = {
  how: 'Käytä lyhyempää sanaa, selitä sana tai lisää siihen viiva.',
}
const sv = { how: 'Använd ett kortare ord, förklara ordet eller dela det med ett bindestreck.' }
const en = { how: 'Use a shorter word, explain it, or split it with a hyphen.' }

export const messages: Messages<'parts' | 'letters' | 'syllables' | 'everyday' | 'foreign'> = {
  fi: {
    name: 'Sanan pituus',
    why: 'Pitkä sana on hidas lukea. Lukija ei näe, mistä osista se on tehty.',
    texts: {
      parts: ({ word, count }) => ({ what: `Sanassa ”${word}” on ${count} osaa.`, ...fi }),
      letters: ({ word, count }) => ({ what: `Sanassa ”${word}” on ${count} kirjainta.`, ...fi }),
      syllables: ({ word, count }) => ({ what: `Sanassa ”${word}” on ${count} tavua.`, ...fi }),
      everyday: ({ word }) => ({
        what: `Sana ”${word}” on pitkä, mutta tuttu.`,
        how: 'Voit lisätä siihen viivan.',
      }),
      foreign: ({ word, count }) => ({ what: `Sanassa ”${word}” on ${count} kirjainta.`, ...fi }),
    },
  },
  sv: {
    name: 'Ordets längd',
    why: 'Ett långt ord är långsamt att läsa. Läsaren ser inte vilka delar det består av.',
    texts: {
      parts: ({ word, count }) => ({ what: `Ordet ”${word}” har ${count} delar.`, ...sv }),
      letters: ({ word, count }) => ({ what: `Ordet ”${word}” har ${count} bokstäver.`, ...sv }),
      syllables: ({ word, count }) => ({ what: `Ordet ”${word}” har ${count} stavelser.`, ...sv }),
      everyday: ({ word }) => ({
        what: `Ordet ”${word}” är långt men bekant.`,
        how: 'Du kan dela det med ett bindestreck.',
      }),
      foreign: ({ word, count }) => ({ what: `Ordet ”${word}” har ${count} bokstäver.`, ...sv }),
    },
  },
  en: {
    name: 'Word length',
    why: 'A long word is slow to read. The reader cannot see the parts it is made of.',
    texts: {
      parts: ({ word, count }) => ({ what: `The word “${word}” has ${count} parts.`, ...en }),
      letters: ({ word, count }) => ({ what: `The word “${word}” has ${count} letters.`, ...en }),
      syllables: ({ word, count }) => ({ what: `The word “${word}” has ${count} syllables.`, ...en }),
      everyday: ({ word }) => ({
        what: `The word “${word}” is long but well known.`,
        how: 'You can split it with a hyphen.',
      }),
      foreign: ({ word, count }) => ({ what: `The word “${word}” has ${count} letters.`, ...en }),
    },
  },
}
