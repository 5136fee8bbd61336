import type { Messages } from '../../rule.ts'

const example = 'Tarkastus suoritetaan → Tarkastamme'

export const messages: Messages<'nominal'> = {
  fi: {
    name: 'Teko verbiksi',
    why: 'Kun teko on substantiivi, lause tarvitsee turhan verbin. Yksi verbi riittää.',
    texts: {
      nominal: ({ words, verb }) => ({
        what: `”${words}” sanoo yhden asian kahdella sanalla.`,
        how: verb ? `Käytä verbiä ”${verb}”.` : `Käytä yhtä verbiä: ${example}.`,
      }),
    },
  },
  sv: {
    name: 'Handlingen som verb',
    why: 'När handlingen är ett substantiv behövs ett onödigt verb. Ett verb räcker.',
    texts: {
      nominal: ({ words, verb }) => ({
        what: `”${words}” säger en sak med två ord.`,
        how: verb ? `Använd verbet ”${verb}”.` : `Använd ett enda verb: ${example}.`,
      }),
    },
  },
  en: {
    name: 'Deeds as verbs',
    why: 'When a deed is a noun, the sentence needs an empty verb. One verb is enough.',
    texts: {
      nominal: ({ words, verb }) => ({
        what: `“${words}” says one thing with two words.`,
        how: verb ? `Use the verb “${verb}”.` : `Use one verb: ${example}.`,
      }),
    },
  },
}
