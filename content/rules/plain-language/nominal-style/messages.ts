import type { Messages } from '../../rule.ts'

const example = 'Tarkastus suoritetaan → Tarkastamme'

export const messages: Messages<'nominal'> = {
  fi: {
    name: 'Teko verbiksi',
    why: 'Kun teko on substantiivi, lause tarvitsee turhan verbin. Yksi verbi riittää.',
    texts: {
      nominal: ({ words, verb }) => ({
        what: `”${words}” sanoo yhden asian kahdella sanalla.`,
        how: verb
          ? `Kirjoita tästä oma lause. Kerro, kuka tekee. Käytä verbiä ”${verb}”.`
          : `Kirjoita tästä oma lause. Kerro, kuka tekee. Käytä yhtä verbiä: ${example}.`,
      }),
    },
  },
  sv: {
    name: 'Handlingen som verb',
    why: 'När handlingen är ett substantiv behövs ett onödigt verb. Ett verb räcker.',
    texts: {
      nominal: ({ words, verb }) => ({
        what: `”${words}” säger en sak med två ord.`,
        how: verb
          ? `Skriv en egen mening av detta. Berätta vem som gör det. Använd verbet ”${verb}”.`
          : `Skriv en egen mening av detta. Berätta vem som gör det. Använd ett enda verb: ${example}.`,
      }),
    },
  },
  en: {
    name: 'Deeds as verbs',
    why: 'When a deed is a noun, the sentence needs an empty verb. One verb is enough.',
    texts: {
      nominal: ({ words, verb }) => ({
        what: `“${words}” says one thing with two words.`,
        how: verb
          ? `Write a sentence of its own. Tell who does it. Use the verb “${verb}”.`
          : `Write a sentence of its own. Tell who does it. Use one verb: ${example}.`,
      }),
    },
  },
}
