import fc from 'fast-check'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { settable, widthOf, wrap, type TextStyle } from '../../content/templates/measure.ts'
import { withPage } from '../support/browser.ts'
import { openSlidePage } from './page/page.ts'

interface Case extends TextStyle {
  text: string
  widthPx: number
}

interface Set {
  lines: string[]
  widths: number[]
}

/** Has Chromium break and measure texts by itself, with the slide's own style sheet. */
async function setByChromium(page: Page, cases: readonly Case[]): Promise<Set[]> {
  return page.evaluate((all) => {
    const article = document.createElement('article')
    article.className = 'slide slide--light'
    document.body.append(article)
    const sets = all.map(({ text, widthPx, weight, sizePx }) => {
      const p = document.createElement('p')
      p.style.cssText = `margin:0;white-space:pre-line;width:${widthPx}px;font-weight:${weight};font-size:${sizePx}px;line-height:1.3`
      p.textContent = text
      article.append(p)
      const node = p.firstChild
      const lines: { text: string; top: number; left: number; right: number }[] = []
      const range = document.createRange()
      for (let i = 0; i < (node ? text.length : 0); i++) {
        if (!node) break
        range.setStart(node, i)
        range.setEnd(node, i + 1)
        const rect = range.getClientRects()[0]
        if (!rect || text[i] === '\n' || (text[i] === ' ' && rect.width === 0)) continue
        const line = lines[lines.length - 1]
        if (line && Math.abs(rect.top - line.top) < sizePx / 2) {
          line.text += text[i]
          if (text[i] !== ' ') line.right = rect.right
        } else lines.push({ text: text[i] ?? '', top: rect.top, left: rect.left, right: rect.right })
      }
      p.remove()
      return { lines: lines.map((l) => l.text.trim()), widths: lines.map((l) => l.right - l.left) }
    })
    article.remove()
    return sets
  }, cases)
}

/** Words as they stand in notices: short and long, with hyphens, dashes, figures, marks and foreign letters. */
const words =
  `Tule juttelemaan omaishoitajien vertaistukiryhmään Äänekosken Yli-Iin kirjastoon lähi-ihminen mielenterveys-
kuntoutujat liikuntaesteettömyys Seurakuntatalo, Kirkkokatu 5 Ilmainen! 13–15 10.30–12.30 8.12. 044 000 1234 (myös
lauantaisin) "kahvihetki" ”pullakahvit” Miksi? Ja/tai Haapajärvi–Nivala A-rappu 2. kerros Välkommen på församlingshemmet
frågor? Älä jää yksin; soita: Every Tuesday, 1 pm–3 pm don't Taxi Wi-Fi Voi VAU Ty. Av. Yö-äiti äiti/isä Čáhcesuolu Guovdageaidnu
ráđđi Eŋgel Máŧŧu šaddu žurnála kello 9–11 jumppa-aamu tai-ji 50 % 5 € ma–pe e-kirja 3-vuotias "Nuoret" [uusi] kuka…mikä`
    .split(/\s+/)
    .filter(Boolean)

const anyCase: fc.Arbitrary<Case> = fc.record({
  text: fc
    .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', ' ', ' ', '\n', ' – ', ', ')), {
      minLength: 1,
      maxLength: 12,
    })
    .map((pairs) => settable(pairs.map((pair) => pair.join('')).join(''))),
  widthPx: fc.integer({ min: 120, max: 1728 }),
  weight: fc.constantFrom(400 as const, 700 as const),
  sizePx: fc.constantFrom(44, 48, 52, 56, 60, 72, 104, 112, 120),
})

test('lines break where Chromium breaks them, and are as wide, for 2,000 random texts in both weights', async () => {
  await withPage({ viewport: { width: 1920, height: 1080 } }, async (page) => {
    await openSlidePage(page)
    const cases = fc.sample(anyCase, { numRuns: 2000, seed: 20261121 })
    const sets = await setByChromium(page, cases)
    cases.forEach((c, i) => {
      const ours = wrap(c.text, c.widthPx, c)
      expect({ ...c, lines: ours.map((l) => l.text) }).toEqual({ ...c, lines: sets[i]?.lines })
      const apart = ours.filter((l, j) => !(Math.abs((l.width ?? 0) - (sets[i]?.widths[j] ?? 0)) < 0.5))
      expect(apart).toEqual([])
    })
  })
})

test('every letter pair of Finnish is as wide as Chromium sets it', async () => {
  await withPage({}, async (page) => {
    await openSlidePage(page)
    const letters = [...'aefhijklmnoprstuvyäöåAEHIJKLMNOPRSTUVYÄÖ.,-–0123456789']
    const pairs = letters.flatMap((a) =>
      letters.flatMap((b) =>
        ([400, 700] as const).map((weight) => ({ text: a + b, widthPx: 900, weight, sizePx: 60 })),
      ),
    )
    const sets = await setByChromium(page, pairs)
    const apart = pairs.filter(
      (pair, i) => !(Math.abs((widthOf(pair.text, pair) ?? 0) - (sets[i]?.widths[0] ?? 0)) < 0.1),
    )
    expect(apart).toEqual([])
  })
})
