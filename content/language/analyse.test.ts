import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyse } from './index.ts'
import type { Language } from '../notice/common.ts'

const kinds = (text: string, language: Language = 'fi') =>
  analyse(text, language).tokens.map((token) => `${token.kind}:${token.text}`)
const sentences = (text: string, language: Language = 'fi') =>
  analyse(text, language).sentences.map((sentence) => text.slice(sentence.start, sentence.end))

describe('tokens of a notice', () => {
  test.each([
    ['15.9.', ['date:15.9.']],
    ['15.9.2026', ['date:15.9.2026']],
    ['15.1.–15.2.', ['date:15.1.–15.2.']],
    ['15.–16.9.', ['date:15.–16.9.']],
    ['12. tammikuuta', ['number:12', 'punctuation:.', 'word:tammikuuta']],
    ['klo 9.30–11.30', ['abbreviation:klo', 'time:9.30–11.30']],
    ['kello 13–15', ['word:kello', 'time:13–15']],
    ['klo 18.', ['abbreviation:klo', 'time:18', 'punctuation:.']],
    ['040 000 0000.', ['phone:040 000 0000', 'punctuation:.']],
    ['+358 40 123 4567', ['phone:+358 40 123 4567']],
    ['7,50 €', ['number:7,50', 'symbol:€']],
    ['12 500 euroa', ['number:12 500', 'word:euroa']],
    ['60–74-vuotiaat', ['word:60–74-vuotiaat']],
    ['13–17 v.', ['number:13–17', 'abbreviation:v.']],
    ['maija.meikalainen@jarjesto.fi,', ['email:maija.meikalainen@jarjesto.fi', 'punctuation:,']],
    ['www.jarjesto.fi/kerho.', ['url:www.jarjesto.fi/kerho', 'punctuation:.']],
    ['Satamakatu 12 B', ['word:Satamakatu', 'number:12', 'word:B']],
    ['esim. kahvi', ['abbreviation:esim.', 'word:kahvi']],
    ['ma–pe', ['abbreviation:ma–pe']],
    ['la 5.12.', ['abbreviation:la', 'date:5.12.']],
    ['pe ja la klo 18', ['abbreviation:pe', 'word:ja', 'abbreviation:la', 'abbreviation:klo', 'time:18']],
    ['sosiaali- ja terveys', ['word:sosiaali-', 'word:ja', 'word:terveys']],
    ['EU:n', ['word:EU:n']],
    ['ter\u00adveys', ['word:ter\u00adveys']],
    ['👩‍👩‍👧 perhe', ['symbol:👩‍👩‍👧', 'word:perhe']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected)
  })
  test('an English sentence in a Finnish field holds no weekdays', () => {
    expect(kinds('I want to swim')).not.toContain('abbreviation:to')
  })
})

describe('sentences of a notice', () => {
  test.each([
    ['a full stop ends a sentence', 'Tule mukaan. Kahvi on ilmaista.', 2],
    [
      'list lines and headings end at the line break',
      'Ota mukaan:\n– oma puhelin\n– laturi\nApu on ilmainen.',
      4,
    ],
    ['"esim." does not end one', 'Tarvitset esim. Kelan kortin. Tule!', 2],
    ['"v." before a capital ends one', 'Ikäraja 13–17 v. Paikalle voi tulla.', 2],
    ['an ordinal does not end one', 'Tapaamme 12. tammikuuta kello 13. Tervetuloa!', 2],
    ['a date before a place does not end one', 'Juhla on la 5.12. Oulussa klo 18.', 1],
    ['a date at the end does', 'Ilmoittaudu 15.1. Soita Annelille.', 2],
    ['an initial does not end one', 'Puhujana on J. Virtanen. Tule!', 2],
    ['a house letter may', 'Tapaamme Satamakatu 12 B. Tule mukaan!', 2],
    ['three exclamations are three', 'Tervetuloa! Welcome! Välkommen!', 3],
    ['a bracketed remark stays inside', 'Soita numeroon 040 000 0000 (ark. 9–12). Tule!', 2],
    [
      'a wrapped running line goes on',
      'Kerho kokoontuu joka keskiviikko Kallion kirjaston\ntoisessa kerroksessa.',
      1,
    ],
    ['a short line does not', 'Perhekahvila\ntule mukaan', 2],
    ['a title line does not run on', 'Muistikerho\nUnohdatko usein asioita?', 2],
  ])('%s', (_, text, count) => {
    expect(sentences(text)).toHaveLength(count)
  })
  test('Swedish and English short forms', () => {
    expect(sentences('I gruppen diskuteras bl.a. sömn. Kom med!', 'sv')).toHaveLength(2)
    expect(sentences('Bring food, e.g. soup or bread, etc. Welcome!', 'en')).toHaveLength(2)
  })
})

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({
    unit: fc.constantFrom('1', '.', ' ', '-', '–', ':', 'a', 'Ä', '@', '/', '\n', '(', '€', '\ud83d'),
    maxLength: 400,
  }),
)
describe('any text', () => {
  test('is read in order, inside itself, without overlap, and alike each time', () => {
    fc.assert(
      fc.property(nasty, fc.constantFrom<Language>('fi', 'sv', 'en', 'se'), (text, language) => {
        const read = analyse(text, language)
        for (const spans of [read.tokens, read.sentences, read.lines]) {
          let last = 0
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            last = end
          }
          expect(last).toBeLessThanOrEqual(text.length)
        }
        for (const token of read.tokens) expect(token.text).toBe(text.slice(token.start, token.end))
        expect(read.sentences.flatMap((sentence) => sentence.tokens)).toEqual(read.tokens)
        expect(analyse(text, language)).toEqual(read)
      }),
      { numRuns: 300 },
    )
  })
  test.each(
    [
      'a',
      '1',
      '1.',
      '1.1',
      'a.',
      'a.a@',
      '.',
      'ä-',
      '040 ',
      '👩‍',
      'a\u200b',
      '1 000 ',
      'ma–',
      'www.',
      '(',
      '\n',
      'א',
      '12–',
      'a:',
      '1a.',
    ].map((unit) => [unit, unit.repeat(Math.ceil(5000 / unit.length))] as const),
  )(
    '%j repeated to 100,000 characters is read at all, which takes minutes unless the reading is linear',
    (_, text) => {
      const long = text.repeat(20)
      expect(analyse(long, 'fi').tokens.length).toBeGreaterThanOrEqual(0)
    },
  )
})
