import type { UiLanguage } from '../../notice/common.ts'
import { messagesFor } from '../messages.ts'
import type { TemplateMessages } from '../template.ts'
import { fields } from './fields.ts'

const names = fields.map((f) => f.name)

export const messages: Record<UiLanguage, TemplateMessages> = {
  fi: {
    name: 'Tapahtuma',
    purpose: 'Tapahtuma järjestetään kerran. Sillä on päivä, kellonaika ja paikka.',
    fields: messagesFor('fi', names),
  },
  sv: {
    name: 'Evenemang',
    purpose: 'Ett evenemang ordnas en gång. Det har en dag, ett klockslag och en plats.',
    fields: messagesFor('sv', names),
  },
  en: {
    name: 'Event',
    purpose: 'An event happens once. It has a day, a time and a place.',
    fields: messagesFor('en', names),
  },
}
