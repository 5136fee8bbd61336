import type { Messages } from '../../rule.ts'

export const messages: Messages<'chain'> = {
  fi: {
    name: 'Monta "kunnan"-muotoa',
    why: 'Monta muotoa kuten ”kunnan” peräkkäin on raskasta luettavaa.',
    texts: {
      chain: ({ count }) => ({
        what: `Tässä on peräkkäin ${count} "kunnan"-muotoa.`,
        how: 'Jaa asia kahteen lauseeseen tai jätä jokin sana pois.',
      }),
    },
  },
  sv: {
    name: 'Många genitiver i rad',
    why: 'När många former som ”kunnan” följer på varandra vet läsaren inte vad som hör ihop.',
    texts: {
      chain: ({ count }) => ({
        what: `Här följer ${count} genitiver på varandra.`,
        how: 'Dela upp saken i två meningar eller ta bort något ord.',
      }),
    },
  },
  en: {
    name: 'Genitives in a row',
    why: 'Many forms like “kunnan” in a row are heavy to read.',
    texts: {
      chain: ({ count }) => ({
        what: `There are ${count} genitives in a row here.`,
        how: 'Say it in two sentences, or leave a word out.',
      }),
    },
  },
}
