import type { UiLanguage } from '../notice/common.ts'
import type { Finding, HumanCheck } from '../notice/finding.ts'
import type { MessageText, Rule } from './rule.ts'

/** What every rule may have to say. */
const shared: Record<UiLanguage, Record<string, MessageText>> = {
  fi: {
    'no-dictionary': {
      what: 'Emme voi nyt tarkistaa tätä itse.',
      how: 'Pyydä toista ihmistä lukemaan teksti.',
    },
  },
  sv: {
    'no-dictionary': {
      what: 'Vi kan inte kontrollera det här själva just nu.',
      how: 'Be någon annan läsa texten.',
    },
  },
  en: {
    'no-dictionary': {
      what: 'We cannot check this ourselves right now.',
      how: 'Ask another person to read the text.',
    },
  },
}

export type Speaker = (
  finding: Pick<Finding | HumanCheck, 'rule' | 'message' | 'params'>,
  language: UiLanguage,
) => MessageText

/** What is wrong and how to mend it, in the reader's language. A message the rule lacks is a bug and throws. */
export const speakerOf =
  (rules: readonly Rule[]): Speaker =>
  ({ rule: id, message, params }, language) => {
    const text = rules.find((rule) => rule.id === id)?.messages[language].texts[message]
    const spoken = text ? text(params) : shared[language][message]
    if (!spoken) throw new Error(`The rule ${id} has no message ${message}`)
    return spoken
  }

/** The catalogue as the public page and `GET /api/rules` show it. */
export interface CatalogueEntry {
  id: string
  group: Rule['group']
  name: string
  why: string
  severities: Rule['severities'][number][]
  languages: Rule['languages']
  sources: { title: string; url?: string }[]
  examples: { accept: string[]; reject: string[] }
}

const written = (examples: Rule['examples']['accept']) =>
  examples.flatMap(({ text, note }) => text ?? note ?? [])

export const catalogueOf =
  (rules: readonly Rule[]) =>
  (language: UiLanguage): CatalogueEntry[] =>
    rules.map(({ id, group, severities, languages, sources, messages, examples }) => ({
      id,
      group,
      name: messages[language].name,
      why: messages[language].why,
      severities: [...severities],
      languages,
      sources: sources.map((source) => ({ ...source })),
      examples: { accept: written(examples.accept), reject: written(examples.reject) },
    }))
