import type { UiLanguage } from '../../notice/common.ts'
import { messagesFor } from '../messages.ts'
import type { TemplateMessages } from '../template.ts'
import { fields } from './fields.ts'

const names = fields.map((f) => f.name)

export const messages: Record<UiLanguage, TemplateMessages> = {
  fi: {
    name: 'Tiedote',
    purpose: 'Kerro uutinen tai pyydä apua. Tiedotteessa ei ole aikaa eikä paikkaa.',
    fields: messagesFor('fi', names),
  },
  sv: {
    name: 'Meddelande',
    purpose: 'Berätta en nyhet eller be om hjälp. Meddelandet har ingen tid och ingen plats.',
    fields: messagesFor('sv', names),
  },
  en: {
    name: 'Announcement',
    purpose: 'Tell news or ask for help. An announcement has no time and no place.',
    fields: messagesFor('en', names),
  },
}
