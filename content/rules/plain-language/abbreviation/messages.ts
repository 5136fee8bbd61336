import type { Messages } from '../../rule.ts'

export const messages: Messages<'short' | 'shortOnly' | 'weekday'> = {
  fi: {
    name: 'Lyhenteet',
    why: 'Moni ei tunne lyhennettä. Kokonainen sana on helpompi lukea.',
    texts: {
      short: ({ word, full }) => ({
        what: `Lyhenne ”${word}” voi olla outo.`,
        how: `Kirjoita sana kokonaan: ”${full}”.`,
      }),
      shortOnly: ({ word }) => ({
        what: `Lyhenne ”${word}” voi olla outo.`,
        how: 'Kirjoita sana kokonaan.',
      }),
      weekday: ({ word }) => ({
        what: `Viikonpäivä ”${word}” on lyhyessä muodossa.`,
        how: 'Kirjoita päivän nimi kokonaan.',
      }),
    },
  },
  sv: {
    name: 'Förkortningar',
    why: 'Alla känner inte till förkortningar. Hela ord är lättare att läsa.',
    texts: {
      short: ({ word, full }) => ({
        what: `Förkortningen ”${word}” kan vara svår.`,
        how: `Skriv ut orden: ”${full}”.`,
      }),
      shortOnly: ({ word }) => ({
        what: `Förkortningen ”${word}” kan vara svår.`,
        how: 'Skriv hela ordet.',
      }),
      weekday: ({ word }) => ({
        what: `Veckodagen ”${word}” är förkortad.`,
        how: 'Skriv hela namnet på dagen.',
      }),
    },
  },
  en: {
    name: 'Short forms',
    why: 'Not everyone knows short forms. Whole words are easier to read.',
    texts: {
      short: ({ word, full }) => ({
        what: `The short form “${word}” can be hard.`,
        how: `Write “${full}”.`,
      }),
      shortOnly: ({ word }) => ({
        what: `The short form “${word}” can be hard.`,
        how: 'Write the whole word.',
      }),
      weekday: ({ word }) => ({
        what: `The day “${word}” is cut short.`,
        how: 'Write the whole name of the day.',
      }),
    },
  },
}
