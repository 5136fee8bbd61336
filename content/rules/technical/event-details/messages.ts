import type { Messages } from '../../rule.ts'

export type Key =
  | 'titleMissing'
  | 'whereMissing'
  | 'priceMissing'
  | 'priceUnclear'
  | 'contactMissing'
  | 'contactUnclear'
  | 'startsMissing'
  | 'endsMissing'
  | 'endsFirst'

const say = (what: string, how: string) => () => ({ what, how })

export const messages: Messages<Key> = {
  fi: {
    name: 'Tapahtuman tiedot',
    why: 'Lukija haluaa tietää: mitä, missä, milloin, mitä maksaa ja keneltä kysyä.',
    texts: {
      titleMissing: say('Tapahtumalla ei ole nimeä.', 'Kirjoita otsikko.'),
      whereMissing: say('Tapahtuman paikka puuttuu.', 'Kirjoita paikan nimi ja osoite.'),
      priceMissing: say('Hinta puuttuu.', 'Kirjoita hinta. Jos kukaan ei maksa, kirjoita: Ilmainen.'),
      priceUnclear: say(
        'Hinta ei ole selvä.',
        'Kirjoita hinta euroina. Jos kukaan ei maksa, kirjoita: Ilmainen.',
      ),
      contactMissing: say('Yhteystieto puuttuu.', 'Kerro, mistä lukija saa lisää tietoa.'),
      contactUnclear: say(
        'Lukija ei löydä yhteystietoa.',
        'Kirjoita puhelinnumero, sähköposti tai verkko-osoite.',
      ),
      startsMissing: say('Tapahtuman alku puuttuu.', 'Valitse päivä ja kello, jolloin tapahtuma alkaa.'),
      endsMissing: say('Tapahtuman loppu puuttuu.', 'Valitse päivä ja kello, jolloin tapahtuma päättyy.'),
      endsFirst: say(
        'Tapahtuma päättyy ennen kuin se alkaa.',
        'Tarkista, milloin tapahtuma alkaa ja päättyy.',
      ),
    },
  },
  sv: {
    name: 'Uppgifter om evenemanget',
    why: 'Läsaren vill veta: vad, var, när, vad det kostar och vem man kan fråga.',
    texts: {
      titleMissing: say('Evenemanget har inget namn.', 'Skriv en rubrik.'),
      whereMissing: say('Platsen saknas.', 'Skriv platsens namn och adress.'),
      priceMissing: say('Priset saknas.', 'Skriv priset. Om det inte kostar något, skriv: Gratis.'),
      priceUnclear: say(
        'Priset är inte klart.',
        'Skriv priset i euro. Om det inte kostar något, skriv: Gratis.',
      ),
      contactMissing: say('Kontakten saknas.', 'Berätta var läsaren får veta mer.'),
      contactUnclear: say('Läsaren hittar ingen kontakt.', 'Skriv telefonnummer, e-post eller webbadress.'),
      startsMissing: say('Det saknas när evenemanget börjar.', 'Välj dag och klockslag för början.'),
      endsMissing: say('Det saknas när evenemanget slutar.', 'Välj dag och klockslag för slutet.'),
      endsFirst: say(
        'Evenemanget slutar innan det börjar.',
        'Kontrollera när evenemanget börjar och slutar.',
      ),
    },
  },
  en: {
    name: 'Event details',
    why: 'Readers want to know: what, where, when, what it costs and who to ask.',
    texts: {
      titleMissing: say('The event has no name.', 'Write a title.'),
      whereMissing: say('The place is missing.', 'Write the name of the place and its address.'),
      priceMissing: say('The price is missing.', 'Write the price. If nobody pays, write: Free.'),
      priceUnclear: say('The price is not clear.', 'Write the price in euros. If nobody pays, write: Free.'),
      contactMissing: say('The contact is missing.', 'Tell the reader where to ask more.'),
      contactUnclear: say('The reader finds no contact.', 'Write a phone number, an email or a web address.'),
      startsMissing: say('The start is missing.', 'Choose the day and time when the event starts.'),
      endsMissing: say('The end is missing.', 'Choose the day and time when the event ends.'),
      endsFirst: say('The event ends before it starts.', 'Check when the event starts and ends.'),
    },
  },
}
