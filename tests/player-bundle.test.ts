import { parse, type Node } from 'acorn'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { beforeAll, describe, expect, it } from 'vitest'

const configFile = join(import.meta.dirname, '..', 'player', 'vite.config.ts')
const files = new Map<string, string>()

/** Newer than Chrome 63 (December 2017), so not to be needed: methods by name, and globals. */
const newMethods =
  `at flat flatMap findLast findLastIndex toSorted toReversed replaceAll matchAll trimStart trimEnd fromEntries
  hasOwn allSettled any withResolvers replaceChildren toggleAttribute randomUUID requestSubmit getAnimations`.split(
    /\s+/,
  )
const newGlobals =
  'globalThis structuredClone ResizeObserver BigInt WeakRef URLPattern reportError EventTarget BroadcastChannel'.split(
    ' ',
  )
/** These we use where they are: each by a `typeof` first (compat.ts, api.ts). */
const guarded = ['queueMicrotask', 'AbortController']

beforeAll(async () => {
  const result = await build({ configFile, logLevel: 'silent', build: { write: false } })
  for (const each of Array.isArray(result) ? result : [result])
    if ('output' in each)
      for (const file of each.output)
        files.set(
          file.fileName,
          file.type === 'chunk' ? file.code : Buffer.from(file.source).toString('latin1'),
        )
})

const scripts = () => [...files].filter(([name]) => name.endsWith('.js'))

/** Every node of a syntax tree. */
function* nodesOf(value: unknown): Generator<Node & Record<string, unknown>> {
  if (Array.isArray(value)) for (const each of value) yield* nodesOf(each)
  else if (value !== null && typeof value === 'object') {
    if (typeof (value as Node).type === 'string') yield value as Node & Record<string, unknown>
    for (const each of Object.values(value)) if (typeof each === 'object') yield* nodesOf(each)
  }
}
const isBoot = (name: string): boolean => /\/boot-[^/]*\.js$/.test(name)
const treesOf = () =>
  scripts().map(([name, code]) => ({
    name,
    tree: parse(code, {
      // The script that begins the page must be read by browsers that are too old for the rest.
      ecmaVersion: isBoot(name) ? 5 : 2018,
      sourceType: isBoot(name) || name === 'service-worker.js' ? 'script' : 'module',
    }),
  }))
const nameOf = (value: unknown): string => String((value as { name?: unknown } | undefined)?.name ?? '')

describe('the built player', () => {
  it('is written in a language that Chrome 63 reads', () => {
    expect(treesOf().map((each) => each.name)).toHaveLength(4)
  })

  it('needs no method or global that Chrome 63 does not have', () => {
    const found: string[] = []
    for (const { name, tree } of treesOf())
      for (const node of nodesOf(tree)) {
        if (node.type === 'CallExpression') {
          const callee = node['callee'] as { type: string; property?: unknown; computed?: boolean }
          const method = callee.type === 'MemberExpression' && !callee.computed ? nameOf(callee.property) : ''
          if (newMethods.includes(method)) found.push(`${name}: .${method}()`)
        }
        if (node.type === 'Identifier' && newGlobals.includes(nameOf(node)))
          found.push(`${name}: ${nameOf(node)}`)
      }
    expect(found).toEqual([])
  })

  it('asks first whether there is one, where it uses a newer global', () => {
    const code = scripts()
      .map(([, text]) => text)
      .join('\n')
    const used = guarded.filter((name) => code.includes(name))
    expect(used.filter((name) => !new RegExp(`typeof ${name}\\b`).test(code))).toEqual([])
  })

  it('has no regular expression that Chrome 63 cannot read: named groups and Unicode properties came with 64', () => {
    const found: string[] = []
    for (const { name, tree } of treesOf())
      for (const node of nodesOf(tree)) {
        const regex = node['regex'] as { pattern: string; flags: string } | undefined
        if (regex && (/\(\?<[a-z]|\\p\{/i.test(regex.pattern) || /[dv]/.test(regex.flags)))
          found.push(`${name}: /${regex.pattern}/${regex.flags}`)
      }
    expect(found).toEqual([])
  })

  it('fits in 35 kB of gzipped JavaScript, Preact and worker with it, and in 2 kB more the script that watches over it', () => {
    const sizeOf = (which: (name: string) => boolean) =>
      scripts().reduce((sum, [name, code]) => sum + (which(name) ? gzipSync(code).length : 0), 0)
    const isBoot = (name: string) => name.includes('boot-')
    expect(sizeOf(isBoot)).toBeGreaterThan(0)
    expect(sizeOf(isBoot)).toBeLessThanOrEqual(2 * 1024)
    expect(sizeOf((name) => !isBoot(name))).toBeLessThanOrEqual(35 * 1024)
  })

  it('has styles that Chrome 63 draws', () => {
    const css = [...files].filter(([name]) => name.endsWith('.css')).map(([, text]) => text)
    expect(css).not.toEqual([])
    const newer =
      /\b(?:clamp|min|max)\(|[{;](?:row-|column-)?gap:|[{;]inset[-:]|aspect-ratio|:(?:is|where|has)\(/g
    expect(css.join('\n').match(newer)).toBeNull()
  })

  it('keeps all of itself on the device: the worker knows each file', () => {
    const worker = files.get('service-worker.js') ?? ''
    const others = [...files.keys()].filter((name) => !['service-worker.js', 'index.html'].includes(name))
    for (const name of others) expect(worker).toContain(`/player/${name}`)
    expect(worker).toContain('/player/`')
  })

  it('begins with a script that every browser reads, before anything that can throw', () => {
    const html = files.get('index.html') ?? ''
    expect(html).toMatch(/<script src="\/player\/assets\/boot-[^"]+\.js"><\/script>/)
    expect(treesOf().filter(({ name }) => isBoot(name))).toHaveLength(1)
  })

  it('breaks no strict content policy: no script or style within the page', () => {
    const html = files.get('index.html') ?? ''
    expect(html).not.toMatch(/<style|style=|<script(?![^>]*\ssrc=)|\son[a-z]+=/)
  })
})
