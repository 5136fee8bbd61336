import type { Messages } from '../../rule.ts'

export const messages: Messages<'unknown' | 'near' | 'name'> = {
  fi: {
    name: 'Oikeinkirjoitus',
    why: 'Virhe sanassa vie huomion pois asiasta. Uusi suomen lukija ei ehkä tunnista sanaa.',
    texts: {
      unknown: ({ word }) => ({
        what: `Emme tunne sanaa ”${word}”.`,
        how: 'Tarkista, onko se oikein.',
      }),
      near: ({ word, better }) => ({
        what: `Sanassa ”${word}” on ehkä virhe.`,
        how: `Tarkoititko: ${better}?`,
      }),
      name: ({ word, better }) => ({
        what: `Paikan nimi ”${word}” alkaa pienellä kirjaimella.`,
        how: `Kirjoita: ${better}.`,
      }),
    },
  },
  sv: {
    name: 'Rättstavning',
    why: 'Ett fel i ett ord drar bort uppmärksamheten. Den som är ny i finskan kanske inte känner igen ordet.',
    texts: {
      unknown: ({ word }) => ({
        what: `Vi känner inte till ordet ”${word}”.`,
        how: 'Kontrollera att det är rätt.',
      }),
      near: ({ word, better }) => ({
        what: `Det kan finnas ett fel i ordet ”${word}”.`,
        how: `Menade du: ${better}?`,
      }),
      name: ({ word, better }) => ({
        what: `Ortnamnet ”${word}” börjar med liten bokstav.`,
        how: `Skriv: ${better}.`,
      }),
    },
  },
  en: {
    name: 'Spelling',
    why: 'A slip in a word draws the eye from the message. A new reader of Finnish may not recognise the word.',
    texts: {
      unknown: ({ word }) => ({
        what: `We do not know the word “${word}”.`,
        how: 'Check that it is right.',
      }),
      near: ({ word, better }) => ({
        what: `There may be a slip in the word “${word}”.`,
        how: `Did you mean: ${better}?`,
      }),
      name: ({ word, better }) => ({
        what: `The place name “${word}” begins with a small letter.`,
        how: `Write: ${better}.`,
      }),
    },
  },
}
