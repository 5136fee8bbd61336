import type { Language } from '../notice/common.ts'
import type { Finding } from '../notice/finding.ts'
import type { Rule, Subject } from './rule.ts'

/**
 * How easy a language's text is, as far as a program can tell: a summary of the plain-language findings, and what it is
 * made of. Never a verdict that a text is selkokieli: only a trained person gives that.
 */
export interface Score {
  language: Language
  level: 'easy' | 'could-be-easier' | 'hard'
  words: number
  /** Findings by rule, the heaviest first. */
  madeOf: { rule: string; findings: number }[]
}

/** Shorter texts are not scored: one word would tip them. */
const leastWords = 20
/** Weight of a finding; an admitted guess, held to order our own easy and hard notices rightly. */
const weight = { error: 4, warning: 2, hint: 0.5 }
/** Weight per ten words up to which a text is easy, and above which it is hard. */
const easyUpTo = 0.5
const hardOver = 2

const languageOf = ({ place }: Finding) => ('language' in place ? place.language : undefined)

/** The scores of the notice's languages that have words enough, from the findings of `check`. */
export function scores(subject: Subject, findings: readonly Finding[], rules: readonly Rule[]): Score[] {
  const plain = new Set(rules.filter(({ group }) => group === 'plain-language').map(({ id }) => id))
  const languages = [...new Set(subject.texts.map(({ language }) => language))]
  return languages.flatMap((language) => {
    const shown = subject.texts.filter((text) => text.language === language && text.onSlide)
    const words = shown.flatMap(({ analysed }) =>
      analysed.sentences.flatMap((sentence) => sentence.words),
    ).length
    if (words < leastWords) return []
    const own = findings.filter((finding) => plain.has(finding.rule) && languageOf(finding) === language)
    const sum = own.reduce((total, { severity }) => total + weight[severity], 0)
    const density = (10 * sum) / words
    const level = density <= easyUpTo ? 'easy' : density > hardOver ? 'hard' : 'could-be-easier'
    return [{ language, level, words, madeOf: countsOf(own) }]
  })
}

function countsOf(findings: readonly Finding[]): Score['madeOf'] {
  const weights = new Map<string, { findings: number; weight: number }>()
  for (const { rule, severity } of findings) {
    const entry = weights.get(rule) ?? { findings: 0, weight: 0 }
    weights.set(rule, { findings: entry.findings + 1, weight: entry.weight + weight[severity] })
  }
  return [...weights]
    .sort((a, b) => b[1].weight - a[1].weight)
    .map(([rule, { findings: count }]) => ({ rule, findings: count }))
}
