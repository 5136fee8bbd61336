import type { Messages } from '../../rule.ts'

export const messages: Messages<'without' | 'without-doing' | 'with' | 'by-means'> = {
  fi: {
    name: 'Harvinainen sijamuoto',
    why: 'Näitä muotoja näkee harvoin. Tavalliset sanat ovat selvempiä.',
    texts: {
      without: ({ word }) => ({
        what: `Muoto ”${word}” on harvinainen.`,
        how: 'Käytä sanaa ”ilman”: ei ”rahatta” vaan ”ilman rahaa”.',
      }),
      'without-doing': ({ word }) => ({
        what: `Muoto ”${word}” on vaikea lukea.`,
        how: 'Tee siitä oma lause: ei ”tule ilmoittautumatta” vaan ”sinun ei tarvitse ilmoittautua”.',
      }),
      with: ({ word }) => ({
        what: `Muoto ”${word}” on harvinainen.`,
        how: 'Käytä sanaa ”kanssa”: ei ”lapsineen” vaan ”lasten kanssa”.',
      }),
      'by-means': ({ word }) => ({
        what: `Muoto ”${word}” on harvinainen.`,
        how: 'Kokeile tavallista muotoa, jonka lopussa on -lla tai -llä.',
      }),
    },
  },
  sv: {
    name: 'Ovanligt kasus',
    why: 'De här formerna är ovanliga i finskan. Vanliga ord är tydligare.',
    texts: {
      without: ({ word }) => ({
        what: `Formen ”${word}” är ovanlig.`,
        how: 'Använd ordet ”ilman”: inte ”rahatta” utan ”ilman rahaa”.',
      }),
      'without-doing': ({ word }) => ({
        what: `Formen ”${word}” är svår att läsa.`,
        how: 'Gör en egen sats: inte ”tule ilmoittautumatta” utan ”sinun ei tarvitse ilmoittautua”.',
      }),
      with: ({ word }) => ({
        what: `Formen ”${word}” är ovanlig.`,
        how: 'Använd ordet ”kanssa”: inte ”lapsineen” utan ”lasten kanssa”.',
      }),
      'by-means': ({ word }) => ({
        what: `Formen ”${word}” är ovanlig.`,
        how: 'Pröva en vanlig form som slutar på -lla eller -llä.',
      }),
    },
  },
  en: {
    name: 'Rare case',
    why: 'These Finnish forms are rare. Common words are clearer.',
    texts: {
      without: ({ word }) => ({
        what: `The form “${word}” is rare.`,
        how: 'Use the word “ilman”: not “rahatta” but “ilman rahaa”.',
      }),
      'without-doing': ({ word }) => ({
        what: `The form “${word}” is hard to read.`,
        how: 'Make it a clause: not “tule ilmoittautumatta” but “sinun ei tarvitse ilmoittautua”.',
      }),
      with: ({ word }) => ({
        what: `The form “${word}” is rare.`,
        how: 'Use the word “kanssa”: not “lapsineen” but “lasten kanssa”.',
      }),
      'by-means': ({ word }) => ({
        what: `The form “${word}” is rare.`,
        how: 'Try the common form that ends in -lla or -llä.',
      }),
    },
  },
}
