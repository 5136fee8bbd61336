import type { Language } from '../notice/common.ts'

/** "On Tuesday" and so on, Monday first, as a line begins with them. Northern Sámi is not yet read by a speaker. */
export const dayWords: Record<Language, readonly string[]> = {
  fi: ['Maanantaina', 'Tiistaina', 'Keskiviikkona', 'Torstaina', 'Perjantaina', 'Lauantaina', 'Sunnuntaina'],
  sv: ['Måndagen', 'Tisdagen', 'Onsdagen', 'Torsdagen', 'Fredagen', 'Lördagen', 'Söndagen'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  se: ['Vuossárgga', 'Maŋŋebárgga', 'Gaskavahku', 'Duorastaga', 'Bearjadaga', 'Lávvardaga', 'Sotnabeaivvi'],
}

/** Months, January first, in the form that a date takes. */
export const monthWords: Record<Language, readonly string[]> = {
  fi: [
    'tammikuuta',
    'helmikuuta',
    'maaliskuuta',
    'huhtikuuta',
    'toukokuuta',
    'kesäkuuta',
    'heinäkuuta',
    'elokuuta',
    'syyskuuta',
    'lokakuuta',
    'marraskuuta',
    'joulukuuta',
  ],
  sv: [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  se: [
    'ođđajagemánu',
    'guovvamánu',
    'njukčamánu',
    'cuoŋománu',
    'miessemánu',
    'geassemánu',
    'suoidnemánu',
    'borgemánu',
    'čakčamánu',
    'golggotmánu',
    'skábmamánu',
    'juovlamánu',
  ],
}
