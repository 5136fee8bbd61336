import type { Language } from '../../notice/common.ts'
import type { SlideContent } from '../template.ts'
import { settable } from '../measure.ts'
import { topicOf, topicWords, type Topic } from '../topics.ts'
import { whenLines, type WhenLine } from '../when.ts'

/** What stands on a slide, in words, whatever its template. Empty strings and lists: not on this slide. */
export interface SlideTexts {
  topic: Topic
  topicWord: string
  organisation: string
  title: string
  text: string
  when: readonly WhenLine[]
  where: string
  price: string
  contact: string
  /** On an announcement whom to ask is the main fact, where others have when and where. */
  contactLeads: boolean
  /** The link as people read it: without "https://". */
  address: string
  link: string
}

const from: Record<Language, string> = {
  fi: 'Ilmoituksen antoi',
  sv: 'Meddelandet kommer från',
  en: 'This notice comes from',
  se: 'Dieđáhusa attii',
}

/** Says on every slide who speaks, so that nobody takes it for the county's own. */
export const organisationLine = (name: string, language: Language): string => `${from[language]} ${name}`

/** A web address in words. */
export const addressOf = (link: string): string => link.replace(/^https?:\/\//i, '').replace(/\/$/, '')

/** Reads a slide's texts in its language. Unknown or missing fields are empty. */
export function readSlide(slide: SlideContent): SlideTexts {
  const { language, details } = slide
  const fields = slide.content[language] ?? {}
  const field = (name: string) => settable(fields[name] ?? '')
  const topic = topicOf(details)
  const facts = slide.template !== 'announcement'
  const when = slide.template === 'event' ? whenLines(details, language) : []
  const link = settable(details?.['link'] ?? '')
  return {
    topic,
    topicWord: topicWords[language][topic],
    organisation: organisationLine(settable(slide.organisation.name), language),
    title: field('title'),
    text: field('text'),
    when: slide.template === 'activity' && field('when') ? [{ text: field('when') }] : when,
    where: facts ? field('where') : '',
    price: facts ? field('price') : '',
    contact: field('contact'),
    contactLeads: !facts,
    address: addressOf(link),
    link,
  }
}
