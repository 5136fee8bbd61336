import type { OfficialWord } from '../words.ts'

/** A regular verb's or noun's forms with the same forms of the plain word, where that is one regular word too. */
const irregular: Readonly<Record<string, readonly [string, string, string]>> = {
  get: ['gets', 'got', 'getting'],
  give: ['gives', 'gave', 'giving'],
  'go with': ['goes with', 'went with', 'going with'],
  show: ['shows', 'showed', 'showing'],
  stop: ['stops', 'stopped', 'stopping'],
  tell: ['tells', 'told', 'telling'],
  think: ['thinks', 'thought', 'thinking'],
  try: ['tries', 'tried', 'trying'],
  buy: ['buys', 'bought', 'buying'],
  send: ['sends', 'sent', 'sending'],
  submit: ['submits', 'submitted', 'submitting'],
  pay: ['pays', 'paid', 'paying'],
  be: ['is', 'was', 'being'],
  'take part': ['takes part', 'took part', 'taking part'],
  'make sure': ['makes sure', 'made sure', 'making sure'],
  'find out': ['finds out', 'found out', 'finding out'],
  'carry out': ['carries out', 'carried out', 'carrying out'],
  'speed up': ['speeds up', 'sped up', 'speeding up'],
}

function regular(word: string): readonly [string, string, string] {
  if (irregular[word]) return irregular[word]
  const stem = word.replace(/e$/u, '')
  if (/[^aeiou]y$/u.test(word)) return [`${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`, `${word}ing`]
  return [`${word}s`, `${stem}ed`, `${stem}ing`]
}

/** Every form in which the entry may stand, each an entry of its own with the plain word in that form. */
export function englishForms(entry: OfficialWord): OfficialWord[] {
  if (entry.part === 'fixed') return [entry]
  const as = (word: string, plain: readonly string[]): OfficialWord => ({
    ...entry,
    word,
    plain,
    part: 'fixed',
  })
  if (entry.part === 'noun') return [as(entry.word, entry.plain), as(`${entry.word}s`, entry.plain)]
  const forms = regular(entry.word)
  const plain = entry.plain.map(regular)
  return [
    as(entry.word, entry.plain),
    ...forms.map((form, at) =>
      as(
        form,
        plain.map((one) => one[at]!),
      ),
    ),
  ]
}
