// `npm start`: prepares what is missing or stale, then runs the server in this process.
import './require-node.mjs'
import { prepare } from './prepare.mjs'

await prepare()
await import('../dist/server/main.js')
