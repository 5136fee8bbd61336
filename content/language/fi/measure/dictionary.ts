/* oxlint-disable no-restricted-imports -- for tests and measurements only, which may read files */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { finnishMorphology } from '../morphology.ts'
import { openTransducer } from '../vfst.ts'
import type { Morphology } from '../../morphology.ts'

const project = join(import.meta.dirname, '../../../..')
const places = [
  process.env.VOIKKO_DICTIONARY,
  process.env.AULATAULU_DATA && join(process.env.AULATAULU_DATA, 'voikko'),
  join(project, '.cache/voikko'),
  '/usr/lib/voikko/5/mor-standard',
  '/usr/share/voikko/5/mor-standard',
  '/opt/homebrew/lib/voikko/5/mor-standard',
]

let opened: Morphology | null | undefined

/** The Finnish dictionary for tests and measurements, as set-up left it; null, and said aloud, where there is none. */
export function dictionaryForTests(): Morphology | null {
  opened ??= open()
  return opened
}

function open(): Morphology | null {
  for (const place of places) {
    if (!place) continue
    const file = place.endsWith('.vfst') ? place : join(place, 'mor.vfst')
    if (!existsSync(file)) continue
    const result = openTransducer(readFileSync(file))
    if (result.ok) return finnishMorphology(result.transducer)
  }
  console.warn('NOT TESTED: no Finnish dictionary here. Run "node scripts/dictionary.mjs" and test again.')
  return null
}
