// Before `npm test`: browser tests run against the real builds, the Finnish rules against the real dictionary.
import './require-node.mjs'
import { prepare } from './prepare.mjs'

await prepare()
