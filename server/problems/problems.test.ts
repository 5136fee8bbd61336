import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { uiLanguages } from '../../content/notice/common.ts'
import { projectFolder } from '../config.ts'
import { fieldCodes, problemCodes, problemStatus } from './codes.ts'
import { problemDocument } from './document.ts'
import { preferredLanguage } from './language.ts'
import { refuse, wrongField } from './refusal.ts'
import { problemTexts } from './texts.ts'

test('docs/problems.md explains exactly the codes there are, with their statuses', async () => {
  const text = await readFile(join(projectFolder(), 'docs', 'problems.md'), 'utf8')
  const rows = [...text.matchAll(/^\| `([a-z-]+)` *\| *(\d{3}) *\| *\S/gm)].map(([, code, status]) => [
    code,
    Number(status),
  ])
  expect(rows).toEqual(Object.entries(problemStatus))
  const fields = [...text.matchAll(/^\| `([a-z-]+)` *\| *[A-Z]/gm)].map(([, code]) => code)
  expect(fields).toEqual([...fieldCodes])
})

test('every problem and every field error has its texts in fi, sv and en, each its own', () => {
  for (const language of uiLanguages) {
    const { problems, fields } = problemTexts[language]
    expect(Object.keys(problems).sort()).toEqual([...problemCodes].sort())
    expect(Object.keys(fields).sort()).toEqual([...fieldCodes].sort())
    const sentences = [...Object.values(problems).map(({ detail }) => detail), ...Object.values(fields)]
    for (const sentence of sentences) expect(sentence).toMatch(/\S.*\.$/)
  }
  expect(problemTexts.fi.problems['not-found'].title).not.toBe(problemTexts.sv.problems['not-found'].title)
})

test('a problem speaks the caller’s language and fills in what it knows', () => {
  const wait = problemDocument(refuse('too-many-requests', { retryAfter: 42 }), 'en', 'r-1')
  expect(wait).toMatchObject({ status: 429, code: 'too-many-requests', requestId: 'r-1' })
  expect(wait.detail).toBe('Wait 42 seconds, then try again.')
  const field = problemDocument(wrongField('/picture/media', 'unknown-id', 'kuva-1'), 'fi', 'r-2')
  expect(field.errors).toEqual([
    { pointer: '/picture/media', code: 'unknown-id', detail: 'Tällaista ei löydy: kuva-1.' },
  ])
})

test.each([
  [undefined, 'fi'],
  ['', 'fi'],
  ['sv-FI,sv;q=0.9,fi;q=0.8', 'sv'],
  ['de;q=0.9, en;q=0.4, fi;q=0.7', 'fi'],
  ['de, *', 'fi'],
  ['en;q=0, sv;q=0.1', 'sv'],
  ['EN-us', 'en'],
  [';;;,q=,\u0000', 'fi'],
])('of Accept-Language %j the language is %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language)
})
