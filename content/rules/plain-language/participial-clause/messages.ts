import type { Messages } from '../../rule.ts'

export const messages: Messages<'when' | 'after' | 'purpose' | 'about'> = {
  fi: {
    name: 'Lauseenvastike',
    why: 'Sana ”tullessasi” sanoo yhdessä sanassa kokonaisen lauseen. Sivulause on helpompi lukea.',
    texts: {
      when: ({ word }) => ({
        what: `Muoto ”${word}” on vaikea lukea.`,
        how: 'Kirjoita lause, jossa on sana ”kun”: ei ”tullessasi” vaan ”kun tulet”.',
      }),
      after: ({ word }) => ({
        what: `Muoto ”${word}” on vaikea lukea.`,
        how: 'Kirjoita lause, jossa on sana ”kun”: ei ”tultuasi” vaan ”kun olet tullut”.',
      }),
      purpose: ({ word }) => ({
        what: `Muoto ”${word}” on vaikea lukea.`,
        how: 'Käytä sanaa ”jos”: ei ”saadaksesi” vaan ”jos haluat saada”.',
      }),
      about: ({ word }) => ({
        what: `Muoto ”${word}” on harvinainen.`,
        how: 'Sano asia suoraan: ei ”lähtemäisillään” vaan ”lähdössä”.',
      }),
    },
  },
  sv: {
    name: 'Satsmotsvarighet',
    why: 'Ordet ”tullessasi” säger en hel sats i ett ord. En bisats är lättare att läsa.',
    texts: {
      when: ({ word }) => ({
        what: `Formen ”${word}” är svår att läsa.`,
        how: 'Skriv en sats med ”kun”: inte ”tullessasi” utan ”kun tulet”.',
      }),
      after: ({ word }) => ({
        what: `Formen ”${word}” är svår att läsa.`,
        how: 'Skriv en sats med ”kun”: inte ”tultuasi” utan ”kun olet tullut”.',
      }),
      purpose: ({ word }) => ({
        what: `Formen ”${word}” är svår att läsa.`,
        how: 'Använd ordet ”jos”: inte ”saadaksesi” utan ”jos haluat saada”.',
      }),
      about: ({ word }) => ({
        what: `Formen ”${word}” är ovanlig.`,
        how: 'Säg saken rakt ut: inte ”lähtemäisillään” utan ”lähdössä”.',
      }),
    },
  },
  en: {
    name: 'Participial clause',
    why: 'The word “tullessasi” packs a whole clause into one word. A clause is easier to read.',
    texts: {
      when: ({ word }) => ({
        what: `The form “${word}” is hard to read.`,
        how: 'Write a clause with “kun”: not “tullessasi” but “kun tulet”.',
      }),
      after: ({ word }) => ({
        what: `The form “${word}” is hard to read.`,
        how: 'Write a clause with “kun”: not “tultuasi” but “kun olet tullut”.',
      }),
      purpose: ({ word }) => ({
        what: `The form “${word}” is hard to read.`,
        how: 'Use the word “jos”: not “saadaksesi” but “jos haluat saada”.',
      }),
      about: ({ word }) => ({
        what: `The form “${word}” is rare.`,
        how: 'Say it straight: not “lähtemäisillään” but “lähdössä”.',
      }),
    },
  },
}
