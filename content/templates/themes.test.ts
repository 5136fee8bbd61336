import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contrastOf, pairsOf, themes, type Theme } from './themes.ts'

const all = Object.entries(themes) as [string, Theme][]

test('black on white has the contrast that WCAG says', () => {
  expect(contrastOf('#000000', '#ffffff')).toBe(21)
  expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

test.each(all.flatMap(([name, theme]) => pairsOf(theme).map((p) => [name, p.use, p] as const)))(
  'in the %s theme, %s has contrast enough',
  (_theme, _use, { on, colour, least }) => {
    expect(contrastOf(on, colour)).toBeGreaterThanOrEqual(least)
  },
)

test('no two topics of a theme share a colour', () => {
  for (const [, theme] of all) expect(new Set(Object.values(theme.accents)).size).toBe(6)
})

test('the style sheet has just these colours', () => {
  const css = readFileSync(new URL('themes.css', import.meta.url), 'utf8')
  const said = [...css.matchAll(/(\.slide--[^{]+) \{([^}]*)\}/g)].flatMap(([, selector = '', body = '']) =>
    [...body.matchAll(/--slide-([a-z-]+): (#[0-9a-f]{6});/g)].map(
      ([, name, c]) => `${selector} ${name} ${c}`,
    ),
  )
  const meant = all.flatMap(([name, { accents, paper, ink, quiet, qrPaper, qrInk }]) => [
    ...Object.entries({ paper, ink, quiet, 'qr-paper': qrPaper, 'qr-ink': qrInk }).map(
      ([use, c]) => `.slide--${name} ${use} ${c}`,
    ),
    ...Object.entries(accents).map(([topic, c]) => `.slide--${name}.slide--${topic} accent ${c}`),
  ])
  expect(said.sort()).toEqual(meant.sort())
})
