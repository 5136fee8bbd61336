import type { Messages } from '../../rule.ts'

export const messages: Messages<'missing' | 'fileName' | 'empty' | 'saysNothing'> = {
  fi: {
    name: 'Kuvan kuvaus',
    why: 'Kaikki eivät näe kuvaa. Kuvaus kertoo heille saman asian sanoina.',
    texts: {
      missing: () => ({
        what: 'Kuvasta puuttuu kuvaus.',
        how: 'Kerro yhdellä lauseella, mitä kuvassa on.',
      }),
      fileName: () => ({
        what: 'Kuvaus on vain tiedoston nimi.',
        how: 'Kerro yhdellä lauseella, mitä kuvassa on.',
      }),
      empty: () => ({
        what: 'Kuvaus ei kerro, mitä kuvassa on.',
        how: 'Kerro, keitä tai mitä kuvassa näkyy. Esimerkiksi: Kaksi naista juo kahvia.',
      }),
      saysNothing: ({ words }) => ({
        what: `”${words}” ei vielä kerro, mitä kuvassa on.`,
        how: 'Kerro, keitä tai mitä kuvassa näkyy. Esimerkiksi: Kaksi naista juo kahvia.',
      }),
    },
  },
  sv: {
    name: 'Bildens beskrivning',
    why: 'Alla ser inte bilden. Beskrivningen berättar samma sak med ord.',
    texts: {
      missing: () => ({
        what: 'Bilden har ingen beskrivning.',
        how: 'Berätta med en mening vad bilden visar.',
      }),
      fileName: () => ({
        what: 'Beskrivningen är bara filens namn.',
        how: 'Berätta med en mening vad bilden visar.',
      }),
      empty: () => ({
        what: 'Beskrivningen säger inte vad bilden visar.',
        how: 'Berätta vem eller vad som syns. Till exempel: Två kvinnor dricker kaffe.',
      }),
      saysNothing: ({ words }) => ({
        what: `”${words}” berättar inte än vad bilden visar.`,
        how: 'Berätta vem eller vad som syns. Till exempel: Två kvinnor dricker kaffe.',
      }),
    },
  },
  en: {
    name: 'Picture description',
    why: 'Not everyone can see the picture. The description says the same in words.',
    texts: {
      missing: () => ({
        what: 'The picture has no description.',
        how: 'Tell in one sentence what the picture shows.',
      }),
      fileName: () => ({
        what: 'The description is only the name of the file.',
        how: 'Tell in one sentence what the picture shows.',
      }),
      empty: () => ({
        what: 'The description does not say what the picture shows.',
        how: 'Tell who or what you can see. For example: Two women drink coffee.',
      }),
      saysNothing: ({ words }) => ({
        what: `“${words}” does not yet say what the picture shows.`,
        how: 'Tell who or what you can see. For example: Two women drink coffee.',
      }),
    },
  },
}
