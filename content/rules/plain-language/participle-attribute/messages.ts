import type { Messages } from '../../rule.ts'

export const messages: Messages<'attribute'> = {
  fi: {
    name: 'Muoto ”hakeva”',
    why: 'Sanat ”hoitoa hakevat asiakkaat” panevat lauseen toisen lauseen sisään. Se on vaikea lukea.',
    texts: {
      attribute: ({ word, verb }) => ({
        what: `Sana ”${word}” tekee lauseesta raskaan.`,
        how: `Tee oma lause sanasta ”${verb}”: ei ”hoitoa hakevat asiakkaat” vaan ”asiakkaat, jotka hakevat hoitoa”.`,
      }),
    },
  },
  sv: {
    name: 'Particip som attribut',
    why: 'Orden ”hoitoa hakevat asiakkaat” lägger en sats inuti en annan. Det är svårt att läsa.',
    texts: {
      attribute: ({ word, verb }) => ({
        what: `Ordet ”${word}” gör meningen tung.`,
        how: `Gör en egen sats av ”${verb}”: inte ”hoitoa hakevat asiakkaat” utan ”asiakkaat, jotka hakevat hoitoa”.`,
      }),
    },
  },
  en: {
    name: 'Participle as attribute',
    why: 'Words like “hoitoa hakevat asiakkaat” put one clause inside another. That is hard to read.',
    texts: {
      attribute: ({ word, verb }) => ({
        what: `The word “${word}” makes the sentence heavy.`,
        how: `Make a clause of “${verb}”: not “hoitoa hakevat asiakkaat” but “asiakkaat, jotka hakevat hoitoa”.`,
      }),
    },
  },
}
