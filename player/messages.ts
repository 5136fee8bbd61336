import type { Language, UiLanguage } from '../content/notice/common.ts'

interface Messages {
  pairing: {
    heading: string
    /** Before and after the address that stands between them. */
    signIn: [string, string]
    type: string
    waiting: string
    offline: string
    paired: string
  }
  timeless: {
    welcome: string
    hours: string
    closed: string
    always: string
    notices: string
    days: readonly string[]
  }
  demo: string
  overlay: {
    heading: string
    screen: string
    unpaired: string
    code: string
    contact: string
    never: string
    ago: (seconds: number) => string
    stream: string
    yes: string
    no: string
    playlist: string
    clock: string
    unknown: string
    version: string
    errors: string
    close: string
  }
}

/** Every text of the player that is not a notice. Words such as "Näytöt" are those of the admin's menu. */
export const messages: Record<UiLanguage, Messages> = {
  fi: {
    pairing: {
      heading: 'Yhdistä tämä näyttö',
      signIn: ['Kirjaudu sisään hallintaan osoitteessa ', '.'],
      type: 'Avaa Näytöt ja kirjoita tämä koodi.',
      waiting: 'Haetaan koodia.',
      offline: 'Palvelimeen ei saada yhteyttä. Yritämme pian uudelleen.',
      paired: 'Näyttö on yhdistetty. Sisältö tulee hetken kuluttua.',
    },
    timeless: {
      welcome: 'Tervetuloa',
      hours: 'Aukioloajat',
      closed: 'suljettu',
      always: 'Joka päivä, ympäri vuorokauden',
      notices: 'Järjestöjen ilmoitukset',
      days: ['maanantai', 'tiistai', 'keskiviikko', 'torstai', 'perjantai', 'lauantai', 'sunnuntai'],
    },
    demo: 'Esittely',
    overlay: {
      heading: 'Näytön tila',
      screen: 'Näyttö',
      unpaired: 'ei yhdistetty',
      code: 'Koodi hallintaan',
      contact: 'Palvelin vastasi',
      never: 'ei vielä tällä käynnistyksellä',
      ago: (s) => `${s} s sitten`,
      stream: 'Jatkuva yhteys',
      yes: 'on',
      no: 'ei',
      playlist: 'Soittolista',
      clock: 'Kellon ero palvelimeen',
      unknown: 'ei tiedossa',
      version: 'Soittimen versio',
      errors: 'Viimeiset virheet',
      close: 'Sulje painamalla i tai Esc.',
    },
  },
  sv: {
    pairing: {
      heading: 'Anslut den här skärmen',
      signIn: ['Logga in i administrationen på ', '.'],
      type: 'Öppna Skärmar och skriv in den här koden.',
      waiting: 'Hämtar en kod.',
      offline: 'Vi får ingen kontakt med servern. Vi försöker snart igen.',
      paired: 'Skärmen är ansluten. Innehållet kommer om en liten stund.',
    },
    timeless: {
      welcome: 'Välkommen',
      hours: 'Öppettider',
      closed: 'stängt',
      always: 'Alla dagar, dygnet runt',
      notices: 'Föreningarnas meddelanden',
      days: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
    },
    demo: 'Demo',
    overlay: {
      heading: 'Skärmens tillstånd',
      screen: 'Skärm',
      unpaired: 'inte ansluten',
      code: 'Kod till administrationen',
      contact: 'Servern svarade',
      never: 'inte ännu efter starten',
      ago: (s) => `för ${s} s sedan`,
      stream: 'Ständig förbindelse',
      yes: 'ja',
      no: 'nej',
      playlist: 'Spellista',
      clock: 'Klockans skillnad mot servern',
      unknown: 'okänd',
      version: 'Spelarens version',
      errors: 'Senaste fel',
      close: 'Stäng med i eller Esc.',
    },
  },
  en: {
    pairing: {
      heading: 'Connect this screen',
      signIn: ['Sign in to the admin at ', '.'],
      type: 'Open Screens and type this code.',
      waiting: 'Getting a code.',
      offline: 'The server cannot be reached. We will soon try again.',
      paired: 'The screen is connected. Content will appear in a moment.',
    },
    timeless: {
      welcome: 'Welcome',
      hours: 'Opening hours',
      closed: 'closed',
      always: 'Every day, day and night',
      notices: 'Notices from organisations',
      days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    },
    demo: 'Demo',
    overlay: {
      heading: 'State of the screen',
      screen: 'Screen',
      unpaired: 'not connected',
      code: 'Code for the admin',
      contact: 'The server answered',
      never: 'not yet since the start',
      ago: (s) => `${s} s ago`,
      stream: 'Live connection',
      yes: 'yes',
      no: 'no',
      playlist: 'Playlist',
      clock: 'Clock’s difference from the server',
      unknown: 'not known',
      version: 'Player version',
      errors: 'Latest errors',
      close: 'Close with i or Esc.',
    },
  },
}

/** The languages of a screen in which the player itself can speak; Finnish where there is none. */
export function spoken(languages: readonly Language[]): UiLanguage[] {
  const own = languages.filter((language): language is UiLanguage => language !== 'se')
  return own.length > 0 ? own : ['fi']
}

/** All that the player speaks, for a screen that nobody knows yet. (Not from the schema's list: schemas are not for the player to carry.) */
export const spokenAll: readonly UiLanguage[] = ['fi', 'sv', 'en']
