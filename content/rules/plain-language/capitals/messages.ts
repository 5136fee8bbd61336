import type { Messages } from '../../rule.ts'

export const messages: Messages<'shouting'> = {
  fi: {
    name: 'Isot kirjaimet',
    why: 'Sanan muoto auttaa lukemaan. Isoilla kirjaimilla kaikki sanat ovat saman muotoisia.',
    texts: {
      shouting: () => ({
        what: 'Teksti on kokonaan isoilla kirjaimilla.',
        how: 'Kirjoita pienillä kirjaimilla. Iso kirjain tulee lauseen alkuun ja nimiin.',
      }),
    },
  },
  sv: {
    name: 'Stora bokstäver',
    why: 'Ordets form hjälper läsaren. Med stora bokstäver ser alla ord likadana ut.',
    texts: {
      shouting: () => ({
        what: 'Texten har bara stora bokstäver.',
        how: 'Skriv med små bokstäver. Stor bokstav står först i meningen och i namn.',
      }),
    },
  },
  en: {
    name: 'Capital letters',
    why: 'The shape of a word helps us read. In capitals all words have the same shape.',
    texts: {
      shouting: () => ({
        what: 'This is all in capital letters.',
        how: 'Use small letters. Keep a capital for the start of a sentence and for names.',
      }),
    },
  },
}
