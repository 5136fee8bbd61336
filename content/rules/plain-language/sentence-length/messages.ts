import type { Messages } from '../../rule.ts'

export const messages: Messages<'long'> = {
  fi: {
    name: 'Lauseen pituus',
    why: 'Lyhyen lauseen ymmärtää kerralla. Pitkä lause unohtuu kesken.',
    texts: {
      long: ({ words, most }) => ({
        what: `Tässä lauseessa on ${words} sanaa.`,
        how: `Jaa se kahdeksi lauseeksi. Hyvässä lauseessa on enintään ${most} sanaa.`,
      }),
    },
  },
  sv: {
    name: 'Meningens längd',
    why: 'En kort mening förstår man genast. En lång mening är svår att minnas.',
    texts: {
      long: ({ words, most }) => ({
        what: `Den här meningen har ${words} ord.`,
        how: `Dela den i två meningar. En bra mening har högst ${most} ord.`,
      }),
    },
  },
  en: {
    name: 'Sentence length',
    why: 'You understand a short sentence at once. You lose the thread of a long one.',
    texts: {
      long: ({ words, most }) => ({
        what: `This sentence has ${words} words.`,
        how: `Split it into two sentences. A good sentence has at most ${most} words.`,
      }),
    },
  },
}
