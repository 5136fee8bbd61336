import type { Reading } from '../text.ts'
import { borderVerdict } from './morphology-borders.ts'
import { readingOf } from './morphology-reading.ts'
import { clitics, features, wordClasses, type Features } from './tags.ts'
import { formsOf } from './vfst-forms.ts'
import type { Path, Transducer } from './vfst.ts'

const named = ['case', 'number', 'mood', 'tense', 'person', 'infinitive', 'participle', 'possessive'] as const
const verbal = ['mood', 'infinitive', 'participle'] as const

/** The grammar to aim at. A comparison goes along only where the model has one. */
function wantedOf(like: Reading): Features {
  const wanted: Features = {}
  for (const name of named) if (like[name] !== undefined) Object.assign(wanted, { [name]: like[name] })
  if (like.comparison) wanted.comparison = like.comparison
  return wanted
}

const same = (reading: Reading, wanted: Features, like: Reading) =>
  [...named, 'comparison' as const].every((name) => reading[name] === wanted[name]) &&
  (reading.connegative === 'only') === (like.connegative === 'only') &&
  (reading.clitics ?? []).join() === (like.clitics ?? []).join()

/** The base form's paths up to the last "[X]": what every form of the word begins with. */
function starts(transducer: Transducer, base: string, verb: boolean): Path[] {
  const found = new Map<string, Path>()
  for (const path of transducer.paths(base.toLowerCase())) {
    if (borderVerdict(path) !== 'right') continue
    const reading = readingOf(path)
    const plain = verb
      ? reading.infinitive === 'A' && reading.case === undefined
      : reading.case === 'nominative' && !reading.clitics && !reading.possessive && !reading.comparison
    if (reading.base !== base || !plain || (reading.class === 'verb') !== verb) continue
    const end = path.lastIndexOf('[X]')
    // A base with grammar before its end ("kymmenen") would take its endings along.
    if (end >= 0) found.set(path.slice(0, end + 1).join(''), path.slice(0, end + 1))
  }
  return [...found.values()]
}

/** Of forms that mean the same, the one most people write: "henkilöiden" before "-tten", "miesten" before "miehien". */
const oddness = (form: string) =>
  (/(?:[euoö]itten|[aä]in)$/u.test(form) ? 100 : 0) + (/[sn]ten$/u.test(form) ? -1 : 0) + form.length

/**
 * The form of `base` with the grammar of `like`, or null: where the dictionary does not know the base or the form. Right
 * by construction: the form is read out of the same transducer that would analyse it. Nouns follow nouns and adjectives, verbs follow
 * verbs; a participle or infinitive asks for a verb's base.
 */
export function inflected(transducer: Transducer, base: string, like: Reading): string | null {
  const wanted = wantedOf(like)
  const verb = verbal.some((name) => wanted[name] !== undefined)
  if (!verb && wanted.case === undefined) return null
  const allowed = (tag: string) => {
    const given = features.get(tag)
    if (given) return fits(given, wanted)
    const clitic = clitics.get(tag)
    if (clitic) return like.clitics?.includes(clitic) === true
    if (wordClasses.has(tag)) return wanted.participle !== undefined || wanted.comparison !== undefined
    return tag !== '[Bc]' && tag !== '[Bh]' && (tag !== '[Xj]' || wanted.participle !== undefined)
  }
  const found: string[] = []
  for (const start of starts(transducer, base, verb))
    for (const { surface, path } of formsOf(transducer.walk, start, allowed)) {
      const reading = readingOf(path)
      // A derived word ("täytellä" of "täyttää") is another word.
      const own = (verb ? reading.verb : reading.base) === base
      if (own && same(reading, wanted, like)) found.push(surface)
    }
  found.sort((a, b) => oddness(a) - oddness(b))
  return found[0] ?? null
}

/** A tag is of use when all it says is wanted; whether a form can follow a negation never matters. */
function fits(given: Features, wanted: Features): boolean {
  if (given.connegative) return true
  return Object.entries(given).every(([name, value]) => wanted[name as keyof Features] === value)
}
