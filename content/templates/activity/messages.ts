import type { UiLanguage } from '../../notice/common.ts'
import { messagesFor } from '../messages.ts'
import type { TemplateMessages } from '../template.ts'
import { fields } from './fields.ts'

const names = fields.map((f) => f.name)

export const messages: Record<UiLanguage, TemplateMessages> = {
  fi: {
    name: 'Jatkuva toiminta',
    purpose: 'Toiminta jatkuu viikosta toiseen, esimerkiksi kerho tai ryhmä.',
    fields: messagesFor('fi', names),
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
