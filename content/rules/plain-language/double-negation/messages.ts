import type { Messages } from '../../rule.ts'

export const messages: Messages<'twice' | 'do-not-forget'> = {
  fi: {
    name: 'Kaksi kieltoa',
    why: 'Kaksi kieltoa saa lukijan miettimään, mitä lause tarkoittaa.',
    texts: {
      twice: () => ({
        what: 'Tässä lauseessa on kaksi kieltoa.',
        how: 'Tee kaksi lausetta tai sano asia myönteisesti.',
      }),
      'do-not-forget': () => ({
        what: '”Älä unohda” on kaksi kieltoa.',
        how: 'Kirjoita ”muista”.',
      }),
    },
  },
  sv: {
    name: 'Två nekanden',
    why: 'När en mening har två nekanden måste läsaren fundera på vad den betyder.',
    texts: {
      twice: () => ({
        what: 'Den här meningen har två nekanden.',
        how: 'Gör två meningar eller säg saken positivt.',
      }),
      'do-not-forget': () => ({
        what: '”Älä unohda” är två nekanden.',
        how: 'Skriv ”muista”.',
      }),
    },
  },
  en: {
    name: 'Double negation',
    why: 'When a sentence says no twice, the reader has to work out what it means.',
    texts: {
      twice: () => ({
        what: 'This sentence says no twice.',
        how: 'Make two sentences, or say what is true.',
      }),
      'do-not-forget': () => ({
        what: '“Älä unohda” says no twice.',
        how: 'Write “muista”.',
      }),
    },
  },
}
