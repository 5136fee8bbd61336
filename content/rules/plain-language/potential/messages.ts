import type { Messages } from '../../rule.ts'

export const messages: Messages<'potential'> = {
  fi: {
    name: 'Muoto ”tullee”',
    why: 'Muoto ”tullee” on harvinainen. Moni lukija ei tunne sitä.',
    texts: {
      potential: ({ word }) => ({
        what: `Muoto ”${word}” on harvinainen.`,
        how: 'Käytä tavallista muotoa ja sanaa ”ehkä” tai ”varmasti”.',
      }),
    },
  },
  sv: {
    name: 'Potentialis',
    why: 'Formen ”tullee” är ovanlig i finskan. Många läsare känner inte till den.',
    texts: {
      potential: ({ word }) => ({
        what: `Formen ”${word}” är ovanlig.`,
        how: 'Använd den vanliga formen och ordet ”ehkä” eller ”varmasti”.',
      }),
    },
  },
  en: {
    name: 'Potential mood',
    why: 'Finnish forms like “tullee” are rare. Many readers do not know them.',
    texts: {
      potential: ({ word }) => ({
        what: `The form “${word}” is rare.`,
        how: 'Use the common form with “ehkä” or “varmasti”.',
      }),
    },
  },
}
