import type { Messages } from '../../rule.ts'

export const messages: Messages<'small'> = {
  fi: {
    name: 'Kuvan koko',
    why: 'Pieni kuva näyttää isolla näytöllä epäselvältä.',
    texts: {
      small: ({ widthPx, heightPx, leastWidth, leastHeight }) => ({
        what: `Kuva on liian pieni: ${widthPx} × ${heightPx} kuvapistettä.`,
        how: `Valitse kuva, jossa on ainakin ${leastWidth} × ${leastHeight} kuvapistettä.`,
      }),
    },
  },
  sv: {
    name: 'Bildens storlek',
    why: 'En liten bild blir suddig på en stor skärm.',
    texts: {
      small: ({ widthPx, heightPx, leastWidth, leastHeight }) => ({
        what: `Bilden är för liten: ${widthPx} × ${heightPx} pixlar.`,
        how: `Välj en bild med minst ${leastWidth} × ${leastHeight} pixlar.`,
      }),
    },
  },
  en: {
    name: 'Picture size',
    why: 'A small picture looks blurred on a big screen.',
    texts: {
      small: ({ widthPx, heightPx, leastWidth, leastHeight }) => ({
        what: `The picture is too small: ${widthPx} × ${heightPx} pixels.`,
        how: `Choose a picture of at least ${leastWidth} × ${leastHeight} pixels.`,
      }),
    },
  },
}
