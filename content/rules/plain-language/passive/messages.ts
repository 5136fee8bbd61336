import type { Messages } from '../../rule.ts'

export const messages: Messages<'passive'> = {
  fi: {
    name: 'Passiivi',
    why: 'Passiivi ei kerro, kuka tekee. Yksi passiivi ei haittaa, mutta monta tekee tekstistä raskaan.',
    texts: {
      passive: ({ word }) => ({
        what: `”${word}” ei kerro, kuka tekee.`,
        how: 'Kerro tekijä: ”Yhdistys auttaa” tai ”Me autamme”.',
      }),
    },
  },
  sv: {
    name: 'Passiv',
    why: 'Passiv säger inte vem som gör något. En passiv stör inte, men många gör texten tung.',
    texts: {
      passive: ({ word }) => ({
        what: `”${word}” säger inte vem som gör det.`,
        how: 'Säg vem som gör det: ”Föreningen hjälper” eller ”Vi hjälper”.',
      }),
    },
  },
  en: {
    name: 'Passive',
    why: 'A passive does not say who acts. One does no harm, but many make a text heavy.',
    texts: {
      passive: ({ word }) => ({
        what: `“${word}” does not say who acts.`,
        how: 'Say who does it: “The club helps” or “We help”.',
      }),
    },
  },
}
