import type { Language } from '../../notice/common.ts'
import type { TextName } from '../layout.ts'

type Fact = Extract<TextName, 'when' | 'where' | 'price' | 'contact' | 'address'>

/** What a screen reader says before each fact; on the slide its place says it. */
export const factWords: Record<Language, Record<Fact, string>> = {
  fi: { when: 'Milloin', where: 'Missä', price: 'Hinta', contact: 'Yhteystieto', address: 'Verkossa' },
  sv: { when: 'När', where: 'Var', price: 'Pris', contact: 'Kontakt', address: 'På webben' },
  en: { when: 'When', where: 'Where', price: 'Price', contact: 'Contact', address: 'On the web' },
  se: { when: 'Goas', where: 'Gos', price: 'Haddi', contact: 'Oktavuohta', address: 'Neahtas' },
}

/** Label of the QR code. */
export const qrWords: Record<Language, (address: string) => string> = {
  fi: (address) => `QR-koodi, joka avaa sivun ${address}`,
  sv: (address) => `QR-kod som öppnar sidan ${address}`,
  en: (address) => `QR code that opens the page ${address}`,
  se: (address) => `QR-koda: ${address}`,
}
