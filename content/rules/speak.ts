import type { Language, UiLanguage } from '../notice/common.ts'
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

/** An example as people read it: the language of its notice, its words and their language, and whether it is one of the further ones. */
export interface WrittenExample {
  language: Language
  wordsIn: Language
  text: string
  aside: boolean
}

/** The catalogue as the public page shows it; `GET /api/rules` gives the examples' texts alone. */
export interface CatalogueEntry {
  id: string
  group: Rule['group']
  name: string
  why: string
  severities: Rule['severities'][number][]
  languages: Rule['languages']
  sources: { title: string; url?: string }[]
  examples: { accept: WrittenExample[]; reject: WrittenExample[] }
}

/** Each example's words once, as written. */
function written(examples: Rule['examples']['accept']): WrittenExample[] {
  const all = examples.flatMap(({ language, text, note, wordsIn = language, aside = false }) => {
    const words = text ?? note
    return words === undefined ? [] : [{ language, wordsIn, text: words, aside }]
  })
  return all.filter(({ text }, index) => all.findIndex((one) => one.text === text) === index)
}

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
