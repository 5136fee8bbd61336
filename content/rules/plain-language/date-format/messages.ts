import type { Messages } from '../../rule.ts'
import { say } from '../../say.ts'

export const messages: Messages<'figures' | 'weekday' | 'clock'> = {
  fi: {
    name: 'Päivät ja kellonajat',
    why: 'Viikonpäivä auttaa muistamaan. Kuukauden nimi on selvempi kuin numero.',
    texts: {
      figures: say('Päivä {date} on vain numeroina.', 'Kirjoita viikonpäivä ja kuukausi sanoina.'),
      weekday: say('Päivästä puuttuu viikonpäivä.', 'Kirjoita esimerkiksi: {example}.'),
      clock: say('Sana ”kello” on lyhyessä muodossa.', 'Kirjoita se kokonaan: {example}.'),
    },
  },
  sv: {
    name: 'Dagar och klockslag',
    why: 'Veckodagen hjälper oss att minnas. Månadens namn är klarare än en siffra.',
    texts: {
      figures: say('Dagen {date} har bara siffror.', 'Skriv veckodagen och månaden med ord.'),
      weekday: say('Veckodagen saknas.', 'Skriv till exempel: {example}.'),
      clock: say('Ordet ”kello” är förkortat.', 'Skriv hela ordet: {example}.'),
    },
  },
  en: {
    name: 'Days and times',
    why: 'The day of the week helps us remember. The name of a month is clearer than a number.',
    texts: {
      figures: say('The date {date} is in figures.', 'Write the day and the month in words.'),
      weekday: say('The day of the week is missing.', 'Write for example: {example}.'),
      clock: say('The word “kello” is cut short.', 'Write it in full: {example}.'),
    },
  },
}
