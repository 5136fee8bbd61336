import type { UiLanguage } from '../../../notice/common.ts'
import type { MessageParams } from '../../../notice/finding.ts'
import type { Messages } from '../../rule.ts'
import { say } from '../../say.ts'

export type Key = 'weekday' | 'over' | 'past' | 'goneBefore' | 'shownAfter'

const days: Record<UiLanguage, readonly string[]> = {
  fi: ['maanantai', 'tiistai', 'keskiviikko', 'torstai', 'perjantai', 'lauantai', 'sunnuntai'],
  sv: ['en måndag', 'en tisdag', 'en onsdag', 'en torsdag', 'en fredag', 'en lördag', 'en söndag'],
  en: ['a Monday', 'a Tuesday', 'a Wednesday', 'a Thursday', 'a Friday', 'a Saturday', 'a Sunday'],
}
const dayName = (language: UiLanguage, { right }: MessageParams) => days[language][Number(right) - 1] ?? ''

export const messages: Messages<Key> = {
  fi: {
    name: 'Päivät sopivat yhteen',
    why: 'Väärä päivä tuo ihmisen turhaan paikalle.',
    texts: {
      weekday: (p) => ({
        what: `Viikonpäivä on väärä: ${p['date']} on ${dayName('fi', p)}.`,
        how: 'Tarkista, kumpi on oikein.',
      }),
      over: say('Viimeinen päivä on jo mennyt.', 'Valitse päivä, joka on vielä edessä.'),
      past: say('Tapahtuma on jo mennyt.', 'Tarkista päivä ja kellonaika.'),
      goneBefore: say('Ilmoitus loppuu ennen tapahtumaa.', 'Valitse myöhempi viimeinen päivä.'),
      shownAfter: say('Ilmoitus alkaa vasta tapahtuman jälkeen.', 'Valitse aikaisempi ensimmäinen päivä.'),
    },
  },
  sv: {
    name: 'Dagarna stämmer överens',
    why: 'En fel dag får människor att komma i onödan.',
    texts: {
      weekday: (p) => ({
        what: `Veckodagen är fel: ${p['date']} är ${dayName('sv', p)}.`,
        how: 'Kontrollera vilken som är rätt.',
      }),
      over: say('Den sista dagen har redan varit.', 'Välj en dag som ligger framför oss.'),
      past: say('Evenemanget har redan varit.', 'Kontrollera dagen och klockslaget.'),
      goneBefore: say('Meddelandet slutar före evenemanget.', 'Välj en senare sista dag.'),
      shownAfter: say('Meddelandet börjar först efter evenemanget.', 'Välj en tidigare första dag.'),
    },
  },
  en: {
    name: 'Dates agree',
    why: 'A wrong date brings people for nothing.',
    texts: {
      weekday: (p) => ({
        what: `The day of the week is wrong: ${p['date']} is ${dayName('en', p)}.`,
        how: 'Check which one is right.',
      }),
      over: say('The last day is already past.', 'Choose a day that is still to come.'),
      past: say('The event is already past.', 'Check the day and the time.'),
      goneBefore: say('The notice ends before the event.', 'Choose a later last day.'),
      shownAfter: say('The notice starts only after the event.', 'Choose an earlier first day.'),
    },
  },
}
