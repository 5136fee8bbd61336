import type { Reading } from '../text.ts'
import jargon from './words/jargon.json' with { type: 'json' }

/** How a learned word ends, and an everyday word that is inflected like it. The longest ending that fits holds. */
const models: readonly (readonly [ending: string, model: string])[] = [
  ['nen', 'aktiivinen'],
  ['tti', 'automaatti'],
  ['ia', 'asia'],
  ['ea', 'idea'],
  ['io', 'radio'],
  ['i', 'taksi'],
]

interface Learned {
  base: string
  start: string
  model: string
  modelStart: string
}

type Analyse = (word: string) => readonly Reading[]

function learned(analyse: Analyse): Learned[] {
  const words = new Set(jargon.flatMap(({ word }) => word.split(' ')))
  return [...words].flatMap((base) => {
    const [ending, model] = models.find(([end]) => base.endsWith(end)) ?? []
    if (ending === undefined || model === undefined || analyse(base).length > 0) return []
    return [{ base, start: base.slice(0, -ending.length), model, modelStart: model.slice(0, -ending.length) }]
  })
}

/**
 * Readings of the learned words of our own list that the dictionary lacks, in all their forms ("palliatiivisesta"), and of compounds
 * that begin with them. A word is inflected as its model is: "fibromyalgiaan" as "asiaan". `analyse` reads the dictionary alone.
 */
export function learnedWords(analyse: Analyse): Analyse {
  let words: Learned[] | undefined
  return (word) => {
    words ??= learned(analyse)
    return words
      .filter(({ start }) => word.startsWith(start))
      .flatMap(({ base, start, model, modelStart }) =>
        analyse(modelStart + word.slice(start.length)).flatMap((reading): Reading[] => {
          const [first = '', ...others] = reading.parts
          if (!reading.base.startsWith(model) || !first.startsWith(modelStart)) return []
          const parts = [start + first.slice(modelStart.length), ...others]
          return [{ ...reading, base: base + reading.base.slice(model.length), parts }]
        }),
      )
  }
}
