import { sharedFields } from '../../../templates/messages.ts'
import type { UiLanguage } from '../../../notice/common.ts'
import type { Messages } from '../../rule.ts'

const label = (language: UiLanguage, field: string | number | undefined) =>
  sharedFields[language][String(field)]?.label ?? String(field)

export const messages: Messages<'missing' | 'nothing'> = {
  fi: {
    name: 'Pakolliset kohdat',
    why: 'Lukija tarvitsee nämä tiedot. Ilman niitä ilmoitus jää kesken.',
    texts: {
      missing: ({ field }) => ({
        what: `Kohta ”${label('fi', field)}” on tyhjä.`,
        how: 'Täytä kohta, niin voit lähettää ilmoituksen.',
      }),
      nothing: () => ({
        what: 'Ilmoituksessa ei ole vielä tekstiä.',
        how: 'Kirjoita ilmoitus ainakin yhdellä kielellä.',
      }),
    },
  },
  sv: {
    name: 'Obligatoriska uppgifter',
    why: 'Läsaren behöver de här uppgifterna. Utan dem är meddelandet inte klart.',
    texts: {
      missing: ({ field }) => ({
        what: `Fältet ”${label('sv', field)}” är tomt.`,
        how: 'Fyll i fältet, så kan du skicka meddelandet.',
      }),
      nothing: () => ({
        what: 'Meddelandet har ingen text än.',
        how: 'Skriv meddelandet på minst ett språk.',
      }),
    },
  },
  en: {
    name: 'Required fields',
    why: 'Readers need this information. Without it the notice is not ready.',
    texts: {
      missing: ({ field }) => ({
        what: `The field “${label('en', field)}” is empty.`,
        how: 'Fill in the field and you can send the notice.',
      }),
      nothing: () => ({
        what: 'The notice has no text yet.',
        how: 'Write the notice in at least one language.',
      }),
    },
  },
}
