import { describe, expect, it } from 'vitest'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { en } from './en.ts'
import { fi } from './fi.ts'
import { sv } from './sv.ts'

type Leaves = Map<string, string>

type Said = (...params: unknown[]) => unknown

/** Every text by its path; a text with parameters is said with words, with one and with two. */
function leaves(value: unknown, path = '', found: Leaves = new Map()): Leaves {
  if (typeof value === 'string') found.set(path, value)
  else if (typeof value === 'function')
    for (const params of [
      ['Xx', 'Yy', 'Zz'],
      [1, 1, 1],
      [2, 2, 2],
    ]) {
      const said = saidWith(value as Said, params)
      if (said !== null) found.set(`${path}(${params[0]})`, said)
    }
  else if (value && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) leaves(inner, path ? `${path}.${key}` : key, found)
  return found
}

/** Null where the text wants words and gets numbers. */
function saidWith(say: Said, params: unknown[]): string | null {
  try {
    return String(say(...params.slice(0, say.length)))
  } catch {
    return null
  }
}

const finnish = leaves(fi)
/** Signs and numbers only, or the program's name. */
const sameInAll = /^(app|time\.range|session\.signedInAs|screens\.share|form\.inLanguageTag)/

describe('the messages', () => {
  it.each([
    ['sv', sv],
    ['en', en],
  ] as const)('exist in %s for every Finnish one, and no others', (_name, catalogue) => {
    expect([...leaves(catalogue).keys()]).toEqual([...finnish.keys()])
  })

  it.each([
    ['fi', fi],
    ['sv', sv],
    ['en', en],
  ] as const)('are never empty in %s', (_name, catalogue) => {
    for (const [path, text] of leaves(catalogue)) expect(text.trim(), path).not.toBe('')
  })

  it.each([
    ['sv', sv],
    ['en', en],
  ] as const)('have no Finnish left over in %s', (_name, catalogue) => {
    for (const [path, text] of leaves(catalogue))
      if (!sameInAll.test(path) && /[a-zäö]{4}/i.test(text)) expect(text, path).not.toBe(finnish.get(path))
  })

  it('are all used somewhere: a text nobody sees is dead weight for its translators', () => {
    const source = sources(join(import.meta.dirname, '..')).join('\n')
    const unused = [...finnish.keys()]
      .map((path) => path.replace(/\(.*\)$/, ''))
      .filter((path) => path.split('.').length === 2 && !isKeyed(path))
      .filter((path) => !new RegExp(`\\b${path.split('.').at(-1)}\\b`).test(source))
    expect([...new Set(unused)]).toEqual([])
  })
})

/** Groups read by a value of the domain, such as a state, and not by name. */
const isKeyed = (path: string) =>
  /^(states|reasons|severities|languages|inLanguage|roles|problems|next)\./.test(path)

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'messages' ? [] : sources(path)
    return /\.tsx?$/.test(entry.name) && !entry.name.includes('.test.') ? [readFileSync(path, 'utf8')] : []
  })
}
