import type { Messages } from '../../rule.ts'
import { say } from '../../say.ts'

export const messages: Messages<'hidden' | 'insecure' | 'shortener' | 'strange'> = {
  fi: {
    name: 'Turvallinen verkko-osoite',
    why: 'Lukija avaa osoitteen omalla puhelimella. Hänen pitää nähdä, minne se vie.',
    texts: {
      hidden: say('Verkko-osoitteessa on näkymättömiä merkkejä.', 'Kirjoita osoite uudelleen itse.'),
      insecure: say(
        'Verkko-osoite ei ole suojattu.',
        'Kirjoita osoitteen alkuun https://. Kokeile, että sivu aukeaa.',
      ),
      shortener: say('Lyhyt osoite ei kerro, minne se vie.', 'Käytä järjestön omaa osoitetta.'),
      strange: say('Verkko-osoite on outo.', 'Käytä järjestön omaa osoitetta.'),
    },
  },
  sv: {
    name: 'Säker webbadress',
    why: 'Läsaren öppnar adressen med sin egen telefon. Hen ska se vart den leder.',
    texts: {
      hidden: say('Webbadressen har osynliga tecken.', 'Skriv adressen på nytt själv.'),
      insecure: say('Webbadressen är inte skyddad.', 'Börja adressen med https://. Pröva att sidan öppnas.'),
      shortener: say('Den korta adressen visar inte vart den leder.', 'Använd föreningens egen adress.'),
      strange: say('Webbadressen är konstig.', 'Använd föreningens egen adress.'),
    },
  },
  en: {
    name: 'Safe web address',
    why: 'Readers open the address with their own phones. They must see where it leads.',
    texts: {
      hidden: say('The web address has invisible signs.', 'Write the address anew yourself.'),
      insecure: say(
        'The web address is not secure.',
        'Start the address with https://. Try that the page opens.',
      ),
      shortener: say('The short address does not show where it leads.', 'Use your own web address.'),
      strange: say('The web address looks strange.', 'Use your own web address.'),
    },
  },
}
