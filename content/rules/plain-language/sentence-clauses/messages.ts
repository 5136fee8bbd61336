import type { Messages } from '../../rule.ts'

export const messages: Messages<'subordinate' | 'finite'> = {
  fi: {
    name: 'Sivulauseet',
    why: 'Selkeä virke sanoo yhden tai kaksi asiaa. Monta sivulausetta unohtuu kesken.',
    texts: {
      subordinate: ({ count }) => ({
        what: `Tässä virkkeessä on ${count} sivulausetta.`,
        how: 'Jaa se kahteen tai kolmeen virkkeeseen.',
      }),
      finite: ({ count }) => ({
        what: `Tässä virkkeessä on ${count} verbiä.`,
        how: 'Jaa se kahteen tai kolmeen virkkeeseen.',
      }),
    },
  },
  sv: {
    name: 'Bisatser',
    why: 'En tydlig mening säger en eller två saker. Många bisatser är svåra att minnas.',
    texts: {
      subordinate: ({ count }) => ({
        what: `Den här meningen har ${count} bisatser.`,
        how: 'Dela den i två eller tre meningar.',
      }),
      finite: ({ count }) => ({
        what: `Den här meningen har ${count} verb.`,
        how: 'Dela den i två eller tre meningar.',
      }),
    },
  },
  en: {
    name: 'Clauses in a sentence',
    why: 'A clear sentence says one or two things. You lose the thread of many clauses.',
    texts: {
      subordinate: ({ count }) => ({
        what: `This sentence has ${count} subordinate clauses.`,
        how: 'Split it into two or three sentences.',
      }),
      finite: ({ count }) => ({
        what: `This sentence has ${count} verbs.`,
        how: 'Split it into two or three sentences.',
      }),
    },
  },
}
