import { afterAll, beforeAll, expect, test } from 'vitest'
import { stepCounter } from '../measure/steps.ts'
import { languages } from '../notice/common.ts'
import { analyse } from './index.ts'

/** What texts are made of that somebody fills a field with. */
const units = `" ” ' » ) . ! … , : - – / @ • a ä- a. (" .") a@ 1 10– 1.1. www. https://a.b/ 👩‍`
  .split(' ')
  .concat('\n', '\r\n', ' \n', 'a\n', '- \n', 'a ', 'A ', 'A. ', 'a, ', '1. ', '1 000 ', '\u00ad', 'a\u0301')
  .concat('\ud83d', 'esim. ', 't.ex. ', 'SPR ', 'joka, ', 'klo 9–', 'maanantai 1.1. ')
const filled = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

let counter: Awaited<ReturnType<typeof stepCounter>>
beforeAll(async () => {
  counter = await stepCounter('content')
})
afterAll(() => counter.close())

test.each(languages)(
  'reading four times the text takes no file six times the steps, whatever %s it is filled with',
  async (language) => {
    const wrong: string[] = []
    for (const unit of units) {
      const steps = async (length: number) => {
        const text = filled(unit, length)
        analyse(text, language, null)
        return counter.count(() => void analyse(text, language, null))
      }
      const [once, fourTimes] = [await steps(1000), await steps(4000)]
      // A bounded shape, an address of 500 characters, fills less than the shorter text.
      expect(once.size).toBeGreaterThan(2)
      for (const [file, count] of fourTimes)
        if (count > 6 * (once.get(file) ?? 0) + 1000) wrong.push(`${JSON.stringify(unit)} ${file} ${count}`)
    }
    expect(wrong).toEqual([])
  },
)
