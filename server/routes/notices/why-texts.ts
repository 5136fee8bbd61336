import type { UiLanguage } from '../../../content/notice/common.ts'

/** Every answer to "why is this, or is this not, on screen?", gravest first. */
export const whyCodes = [
  'on-screen',
  'on-screen-earlier-version',
  'no-screen',
  'screen-silent',
  'screen-closed',
  'does-not-fit',
  'not-yet',
  'draft',
  'awaiting',
  'change-requested',
  'declined',
  'withdrawn',
  'removed',
  'ended',
  'not-here',
] as const
export type WhyCode = (typeof whyCodes)[number]

export const whyTexts: Record<UiLanguage, Record<WhyCode, string>> = {
  fi: {
    'on-screen': 'Ilmoitus on nyt näytöllä. Se näkyy vuorollaan.',
    'on-screen-earlier-version': 'Aiempi versio on nyt näytöllä. Uusi versio odottaa keskuksen päätöstä.',
    'no-screen': 'Ilmoitus on hyväksytty. Keskuksen näyttöjä ei ole vielä otettu käyttöön.',
    'screen-silent': 'Ilmoitus on hyväksytty. Emme tiedä, näkyykö se, sillä näyttö ei vastaa.',
    'screen-closed': 'Ilmoitus on hyväksytty, mutta näyttö ei ole nyt käytössä.',
    'does-not-fit':
      'Ilmoitus on hyväksytty, mutta sen teksti ei mahdu tälle näytölle niin suurena, että sen voi lukea. Lyhennä tekstiä ja lähetä uusi versio.',
    'not-yet': 'Ilmoitus on hyväksytty. Se tulee näytölle, kun sen aika alkaa.',
    draft: 'Ilmoitusta ei ole vielä lähetetty keskukseen.',
    awaiting: 'Ilmoitus odottaa keskuksen päätöstä.',
    'change-requested': 'Keskus pyysi muutosta. Korjaa ilmoitus, niin keskus katsoo sen uudelleen.',
    declined: 'Keskus ei hyväksynyt ilmoitusta.',
    withdrawn: 'Otit ilmoituksen pois.',
    removed: 'Keskus on poistanut ilmoituksen näytöltä.',
    ended: 'Ilmoituksen aika on päättynyt.',
    'not-here': 'Ilmoitusta ei ole lähetetty tähän keskukseen.',
  },
  sv: {
    'on-screen': 'Meddelandet visas nu på skärmen. Det kommer i sin tur.',
    'on-screen-earlier-version':
      'En tidigare version visas nu. Den nya versionen väntar på centralens beslut.',
    'no-screen': 'Meddelandet är godkänt. Centralens skärmar är inte i bruk än.',
    'screen-silent': 'Meddelandet är godkänt. Vi vet inte om det visas, för skärmen svarar inte.',
    'screen-closed': 'Meddelandet är godkänt, men skärmen är inte i bruk just nu.',
    'does-not-fit':
      'Meddelandet är godkänt, men texten får inte plats på den här skärmen så stor att den går att läsa. Korta texten och skicka en ny version.',
    'not-yet': 'Meddelandet är godkänt. Det visas när dess tid börjar.',
    draft: 'Meddelandet har inte skickats till centralen än.',
    awaiting: 'Meddelandet väntar på centralens beslut.',
    'change-requested': 'Centralen bad om en ändring. Rätta meddelandet, så ser centralen på det igen.',
    declined: 'Centralen godkände inte meddelandet.',
    withdrawn: 'Du tog bort meddelandet.',
    removed: 'Centralen har tagit bort meddelandet från skärmen.',
    ended: 'Meddelandets tid är slut.',
    'not-here': 'Meddelandet har inte skickats till den här centralen.',
  },
  en: {
    'on-screen': 'The notice is on screen now. It shows when its turn comes.',
    'on-screen-earlier-version':
      'An earlier version is on screen now. The new one waits for the centre’s decision.',
    'no-screen': 'The notice is approved. The centre’s screens are not in use yet.',
    'screen-silent':
      'The notice is approved. We do not know if it is showing, because the screen does not answer.',
    'screen-closed': 'The notice is approved, but the screen is not in use right now.',
    'does-not-fit':
      'The notice is approved, but its text does not fit this screen at a size that can be read. Shorten the text and send a new version.',
    'not-yet': 'The notice is approved. It comes on screen when its time begins.',
    draft: 'The notice has not been handed in to the centre yet.',
    awaiting: 'The notice waits for the centre’s decision.',
    'change-requested':
      'The centre asked for a change. Fix the notice, and the centre will look at it again.',
    declined: 'The centre did not accept the notice.',
    withdrawn: 'You took the notice off.',
    removed: 'The centre has taken the notice off the screen.',
    ended: 'The notice’s time is over.',
    'not-here': 'The notice has not been handed in to this centre.',
  },
}
