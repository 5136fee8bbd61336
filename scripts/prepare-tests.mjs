// Before `npm test`: what the tests need beyond npm's packages. Browser tests run against the real builds.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildIfStale } from './build.mjs'

const dictionary = join(import.meta.dirname, 'dictionary.mjs')
if (existsSync(dictionary)) await (await import(dictionary)).ensureDictionary()
await buildIfStale()
