import type { Messages } from '../../rule.ts'

export const messages: Messages<'backwards' | 'long'> = {
  fi: {
    name: 'Kuinka kauan ilmoitus näkyy',
    why: 'Vanha ilmoitus vie lukijan harhaan. Siksi jokaisella ilmoituksella on loppu.',
    texts: {
      backwards: () => ({
        what: 'Viimeinen päivä on ennen ensimmäistä päivää.',
        how: 'Tarkista päivät.',
      }),
      long: ({ days, most }) => ({
        what: `Ilmoitus näkyisi ${days} päivää. Enintään saa näkyä ${most} päivää.`,
        how: 'Valitse aikaisempi viimeinen päivä. Voit jatkaa aikaa myöhemmin.',
      }),
    },
  },
  sv: {
    name: 'Hur länge meddelandet visas',
    why: 'Ett gammalt meddelande vilseleder. Därför har varje meddelande ett slut.',
    texts: {
      backwards: () => ({
        what: 'Den sista dagen är före den första dagen.',
        how: 'Kontrollera dagarna.',
      }),
      long: ({ days, most }) => ({
        what: `Meddelandet skulle visas i ${days} dagar. Gränsen är ${most} dagar.`,
        how: 'Välj en tidigare sista dag. Du kan förlänga tiden senare.',
      }),
    },
  },
  en: {
    name: 'How long the notice is shown',
    why: 'An old notice misleads its readers. So every notice has an end.',
    texts: {
      backwards: () => ({
        what: 'The last day is before the first day.',
        how: 'Check the days.',
      }),
      long: ({ days, most }) => ({
        what: `The notice would be shown for ${days} days. The limit is ${most} days.`,
        how: 'Choose an earlier last day. You can renew the notice later.',
      }),
    },
  },
}
