// Ends with one clear sentence on a Node that is too old. Imported first by what `npm ci`, `npm start` and `npm test` run,
// so it is written in what the oldest Node with modules can read.
import { readFileSync } from 'node:fs'

const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const least = /\d+\.\d+\.\d+/.exec(engines.node)[0]

/** Whether version `a` comes before `b`; both such as "20.19.0". */
function isOlder(a, b) {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number))
  const at = left.findIndex((part, index) => part !== right[index])
  return at >= 0 && left[at] < right[at]
}

if (isOlder(process.versions.node, least)) {
  console.error(
    `\nAulataulu needs Node.js ${least} or newer (24 LTS is recommended), but this is ${process.versions.node}: ` +
      'install a newer one and run the command again.\n',
  )
  process.exit(1)
}
