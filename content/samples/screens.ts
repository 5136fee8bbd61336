import type { Language } from '../notice/common.ts'
import type { Screen } from '../notice/screen.ts'

const screen = (
  id: string,
  centre: string,
  name: string,
  [widthPx, heightPx]: [number, number],
  diagonalInches: number,
  viewingDistanceM: number,
  languages: Language[] = ['fi'],
): Screen => ({
  id,
  centre,
  name,
  widthPx,
  heightPx,
  diagonalInches,
  viewingDistanceM,
  languages,
  hours: null,
})

/** The demo's screens show at all hours, so that whoever tries it in the evening sees something. */
export const screens: Screen[] = [
  screen('jokiranta-aula', 'jokiranta', 'Aulan näyttö', [1920, 1080], 55, 3),
  screen('jokiranta-odotustila', 'jokiranta', 'Odotustilan pystynäyttö', [1080, 1920], 43, 2.5),
  screen('koskikatu-aula', 'koskikatu', 'Aulan näyttö', [1920, 1080], 50, 2.8, ['fi', 'sv', 'en']),
  screen('koskikatu-neuvola', 'koskikatu', 'Neuvolan pystynäyttö', [1080, 1920], 49, 2.5, ['fi', 'en']),
  screen('pohjantahti-paaaula', 'pohjantahti', 'Pääaulan suuri näyttö', [3840, 2160], 85, 5, [
    'fi',
    'sv',
    'en',
  ]),
  screen('pohjantahti-poliklinikka', 'pohjantahti', 'Poliklinikan pystynäyttö', [2160, 3840], 55, 3),
  screen('lakeus-aula', 'lakeus', 'Aulan näyttö', [3840, 2160], 65, 3.5),
  screen('satamaranta-aula', 'satamaranta', 'Aulan näyttö', [3840, 2160], 75, 4, ['fi', 'sv']),
  screen('satamaranta-laboratorio', 'satamaranta', 'Laboratorion näyttö', [1920, 1080], 43, 2.4),
  screen('tunturitie-aula', 'tunturitie', 'Aulan näyttö', [1920, 1080], 55, 3),
]
