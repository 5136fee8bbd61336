// Reads the treebank that may lie beside the project: sentences of words with morphology that people checked.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const file = join(import.meta.dirname, '../../shared/corpus/ud_dev.conllu')

export interface GoldWord {
  form: string
  lemma: string
  pos: string
  features: Readonly<Record<string, string>>
  /** Its part in the sentence, as the treebank names it: "acl", "advcl", "obl" ... */
  relation: string
  /** Whether the word that it belongs to stands after it. */
  leads: boolean
  /** Offset in the sentence's text. Two words written as one ("ettei") have the same. */
  start: number
}
export interface GoldSentence {
  text: string
  words: readonly GoldWord[]
}

const featuresOf = (text: string): GoldWord['features'] =>
  text === '_' ? {} : Object.fromEntries(text.split('|').map((pair) => pair.split('=') as [string, string]))

function sentenceOf(block: string): GoldSentence {
  const text = /^# text = (.*)$/mu.exec(block)?.[1] ?? ''
  const words: GoldWord[] = []
  let at = 0
  let together = { last: 0, start: 0 }
  for (const line of block.split('\n')) {
    const [id = '', form = '', lemma = '', pos = '', , features = '_', head = '0', relation = ''] =
      line.split('\t')
    const inside = Number(id) <= together.last
    const found = inside ? together.start : text.indexOf(form, at)
    const start = found < 0 ? at : found
    if (/^\d+-\d+$/u.test(id)) {
      together = { last: Number(id.split('-')[1]), start }
      at = start + form.length
    } else if (/^\d+$/u.test(id)) {
      if (!inside) at = start + form.length
      words.push({
        form,
        lemma: lemma.replaceAll('#', ''),
        pos,
        features: featuresOf(features),
        relation: relation.split(':')[0] ?? '',
        leads: Number(head) > Number(id),
        start,
      })
    }
  }
  return { text, words }
}

/** The treebank's sentences; null where it is not beside the project. */
export const readTreebank = (): GoldSentence[] | null =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split(/\n\n+/u)
        .map(sentenceOf)
        .filter(({ words }) => words.length > 0)
    : null

/** Words proper: no punctuation, signs or foreign words. */
export const isWordProper = ({ pos }: GoldWord): boolean => !['PUNCT', 'SYM', 'X'].includes(pos)
