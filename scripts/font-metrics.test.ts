import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { asJson, fontMetrics } from './font-metrics.ts'

test.each([400, 700] as const)(
  'the metrics of weight %i are those of the bundled font files',
  async (weight) => {
    const kept = readFileSync(new URL(`../content/templates/metrics/${weight}.json`, import.meta.url), 'utf8')
    expect(kept).toBe(asJson(await fontMetrics(weight)))
  },
)
