import type { Messages } from '../../rule.ts'
import { say } from '../../say.ts'

export type Key = 'word' | 'roman' | 'percent' | 'decimal' | 'price' | 'great'

export const messages: Messages<Key> = {
  fi: {
    name: 'Numerot',
    why: 'Pieni, tasainen luku on helppo muistaa.',
    texts: {
      word: say('Luku on kirjoitettu sanana.', 'Kirjoita se numeroin: {digits}.'),
      roman: say('”{word}” on roomalainen luku.', 'Kirjoita tavallinen numero.'),
      percent: say('Prosentti on monelle vaikea.', 'Kerro sama sanoina. Esimerkiksi: {share}.'),
      decimal: say('Luvussa {number} on pilkku.', 'Käytä tasaista lukua, jos voit.'),
      price: say(
        'Hinnassa {number} on pilkku.',
        'Kirjoita eurot ja sentit sanoina, tai käytä tasaista hintaa.',
      ),
      great: say('Luku {number} on suuri.', 'Käytä tasaista lukua. Esimerkiksi: yli {round}.'),
    },
  },
  sv: {
    name: 'Tal',
    why: 'Ett litet, jämnt tal är lätt att minnas.',
    texts: {
      word: say('Talet är skrivet som ord.', 'Skriv det med siffror: {digits}.'),
      roman: say('”{word}” är ett romerskt tal.', 'Skriv en vanlig siffra.'),
      percent: say('Procent är svårt för många.', 'Säg samma sak med ord.'),
      decimal: say('Talet {number} har ett komma.', 'Använd ett jämnt tal om du kan.'),
      price: say(
        'Priset {number} har ett komma.',
        'Skriv euro och cent med ord, eller använd ett jämnt pris.',
      ),
      great: say('Talet {number} är stort.', 'Använd ett jämnt tal. Till exempel: över {round}.'),
    },
  },
  en: {
    name: 'Numbers',
    why: 'A small, round number is easy to remember.',
    texts: {
      word: say('The number is written as a word.', 'Write it in figures: {digits}.'),
      roman: say('“{word}” is a Roman number.', 'Write a common figure.'),
      percent: say('Percentages are hard for many.', 'Say the same in words.'),
      decimal: say('The number {number} has a comma.', 'Use a round number if you can.'),
      price: say('The price {number} has a comma.', 'Write euros and cents in words, or use a round price.'),
      great: say('The number {number} is big.', 'Use a round number. For example: over {round}.'),
    },
  },
}
