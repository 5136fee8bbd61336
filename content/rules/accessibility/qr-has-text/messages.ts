import type { Messages } from '../../rule.ts'
import { say } from '../../say.ts'

export const messages: Messages<'unreadable'> = {
  fi: {
    name: 'Verkko-osoite sanoina',
    why: 'Kaikki eivät voi käyttää QR-koodia. Heille on lyhyt osoite, jonka voi kirjoittaa itse.',
    texts: {
      unreadable: say(
        'Verkko-osoitetta on vaikea lukea.',
        'Käytä lyhyttä osoitetta. Esimerkiksi: jarjesto.fi/kahvi.',
      ),
    },
  },
  sv: {
    name: 'Webbadressen i ord',
    why: 'Alla kan inte använda QR-koden. De behöver en kort adress som går att skriva av.',
    texts: {
      unreadable: say(
        'Webbadressen är svår att läsa.',
        'Använd en kort adress. Till exempel: forening.fi/kaffe.',
      ),
    },
  },
  en: {
    name: 'Web address in words',
    why: 'Not everyone can use the QR code. They need a short address that they can type.',
    texts: {
      unreadable: say(
        'The web address is hard to read.',
        'Use a short address. For example: club.fi/coffee.',
      ),
    },
  },
}
