import type { Language } from '../notice/common.ts'

/** Whom a notice is for. Each has one accent colour (themes.ts) and always a word and a sign beside it. */
export const topics = [
  'everybody',
  'families',
  'older-people',
  'mental-health',
  'disability',
  'rehabilitation',
] as const
export type Topic = (typeof topics)[number]

/** The topic's word on the slide. */
export const topicWords: Record<Language, Record<Topic, string>> = {
  fi: {
    everybody: 'Kaikille',
    families: 'Perheet',
    'older-people': 'Ikäihmiset',
    'mental-health': 'Mielen hyvinvointi',
    disability: 'Vammaisuus',
    rehabilitation: 'Kuntoutus',
  },
  sv: {
    everybody: 'För alla',
    families: 'Familjer',
    'older-people': 'Äldre',
    'mental-health': 'Psykisk hälsa',
    disability: 'Funktionshinder',
    rehabilitation: 'Rehabilitering',
  },
  en: {
    everybody: 'For everybody',
    families: 'Families',
    'older-people': 'Older people',
    'mental-health': 'Mental health',
    disability: 'Disability',
    rehabilitation: 'Rehabilitation',
  },
  se: {
    everybody: 'Buohkaide',
    families: 'Bearrašat',
    'older-people': 'Vuorrasat',
    'mental-health': 'Mielladearvvašvuohta',
    disability: 'Doaibmavádjitvuohta',
    rehabilitation: 'Veajuiduhttin',
  },
}

/** The notice's topic; `everybody` where none or an unknown one is given. */
export const topicOf = (details: { topic?: string } | undefined): Topic =>
  topics.find((t) => t === details?.topic) ?? 'everybody'
