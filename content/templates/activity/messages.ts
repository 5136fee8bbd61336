import type { UiLanguage } from '../../notice/common.ts'
import { messagesFor } from '../messages.ts'
import type { TemplateMessages } from '../template.ts'
import { fields } from './fields.ts'

const names = fields.map((f) => f.name)

const shared = messagesFor('fi', names)

export const messages: Record<UiLanguage, TemplateMessages> = {
  fi: {
    name: 'Jatkuva toiminta',
    purpose: 'Toiminta jatkuu viikosta toiseen, esimerkiksi kerho tai ryhmä.',
    fields: {
      ...shared,
      price: {
        label: 'Hinta',
        hint: 'Esimerkiksi: 5 euroa. Jos toiminta ei maksa mitään, kirjoita: Maksuton',
      },
    },
  },
  sv: {
    name: 'Fortlöpande verksamhet',
    purpose: 'Verksamheten går från vecka till vecka, till exempel en klubb eller en grupp.',
    fields: messagesFor('sv', names),
  },
  en: {
    name: 'Continuing activity',
    purpose: 'An activity goes on from week to week, for example a club or a group.',
    fields: messagesFor('en', names),
  },
}
