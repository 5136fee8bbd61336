import { languages, type Language } from '../../../notice/common.ts'
import type { Rule, Subject } from '../../rule.ts'
import { wcag } from '../../sources.ts'
import { onField, outcomeOf, type RuleFinding } from '../../spot.ts'
import { altField } from '../../subject.ts'
import { examples } from './examples.ts'
import { messages } from './messages.ts'

type Key = 'missing' | 'fileName' | 'empty' | 'saysNothing'

/** Words that only say that there is a picture. */
const sayNothing: Record<Language, RegExp> = {
  fi: /^(?:(?:tämä |tässä )?(?:on )?(?:kuva|valokuva|juliste|mainos|logo|piirros|kuvitus|banneri|esite|ilmoitus|tapahtuma|kansi)(?:kuva|n kuva)?\s*\d*)$/iu,
  sv: /^(?:(?:det här är )?(?:en |ett )?(?:bild|foto|fotografi|affisch|reklam|logo|logotyp|annons|teckning|meddelande)\s*\d*)$/iu,
  en: /^(?:(?:this is )?(?:an? |the )?(?:image|picture|photo|photograph|poster|advert|logo|drawing|banner|graphic|notice)\s*\d*)$/iu,
  se: /^(?:govva|gov)\s*\d*$/iu,
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/\.(?:jpe?g|png|webp|gif|heic|tiff?|pdf|svg|bmp)$/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** "IMG_2041.jpg", "DSC00012", "Screenshot 2026-01-01": names that cameras and phones give. */
const cameraName =
  /^(?:img|dsc|dscn|pxl|screenshot|kuvakaappaus|whatsapp image|image|photo|scan)[\s_-]*[\d_\s-]{2,}/iu
const fileEnding = /\.(?:jpe?g|png|webp|gif|heic|tiff?|pdf|svg|bmp)$/iu

/** Without the full stop at its end. */
const bare = (text: string) => text.replace(/[.!…]+$/u, '').trim()

function wrongWith(alt: string, language: Language, fileName: string | undefined): Key | null {
  const text = alt.trim()
  if (text === '') return 'missing'
  if (sayNothing[language].test(bare(text))) return 'saysNothing'
  if (fileEnding.test(text) || cameraName.test(text)) return 'fileName'
  if (fileName && plain(text) !== '' && plain(text) === plain(fileName)) return 'fileName'
  return /\p{L}{2}/u.test(text) ? null : 'empty'
}

function findingsFor({ notice, media }: Subject): RuleFinding[] {
  return languages
    .filter((language) => notice.content[language])
    .flatMap((language): RuleFinding[] => {
      const alt = notice.picture?.alt[language] ?? ''
      const message = wrongWith(alt.slice(0, 1000), language, media?.fileName)
      return message
        ? [onField(altField, language, { severity: 'error', message, params: { words: bare(alt.trim()) } })]
        : []
    })
}

export const textAlternative: Rule<Key> = {
  id: 'text-alternative',
  group: 'accessibility',
  severities: ['error'],
  languages: 'all',
  needsDictionary: false,
  sources: [wcag('1.1.1', 'Non-text content')],
  messages,
  examples,
  check: (subject) =>
    subject.notice.picture ? outcomeOf(findingsFor(subject)) : { result: 'not-applicable' },
}
