// `npm start`: build when stale, fetch the Finnish dictionary when missing, then run the server in this process.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildIfStale } from './build.mjs'

const dictionary = join(import.meta.dirname, 'dictionary.mjs')
if (existsSync(dictionary)) await (await import(dictionary)).ensureDictionary()
await buildIfStale()
await import('../dist/server/main.js')
