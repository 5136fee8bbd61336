// Mutation testing of what decides: `npm run measure:mutants -- [area ...]`. Prints how many planted faults the fast tests notice, and each one that they do not.
// Runs under Node 24 (scripts/node-24), since the tester needs 22 or newer.
import { Stryker } from '@stryker-mutator/core'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { areas } from './areas.mjs'

const project = join(import.meta.dirname, '..', '..')
/** What nobody could notice: the mutant does the same as the code. Known by file, code and replacement, with the reason. */
const equivalent = JSON.parse(readFileSync(join(import.meta.dirname, 'equivalent.json'), 'utf8'))

const textAt = (file, { start, end }) => {
  const lines = readFileSync(join(project, file), 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line)
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1)
  lines[0] = lines[0].slice(start.column - 1)
  return lines.join('\n')
}

async function measure(area) {
  process.env.MUTANTS_TESTS = area.tests.join(',')
  const results = await new Stryker({
    mutate: [...area.mutate, '!**/*.test.ts', '!**/testing.ts'],
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'scripts/mutants/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    concurrency: 2,
    timeoutMS: 20_000,
    reporters: [process.stdout.isTTY ? 'progress' : 'progress-append-only'],
    logLevel: 'warn',
    // The compiler of this project has no JavaScript API: the tester must not look for its settings.
    tsconfigFile: 'none.json',
    tempDirName: '.cache/mutants',
    ignorePatterns: ['dist', 'data', '.cache', '.tsbuild', 'test-results', 'docs', 'scripts/*/node_modules'],
  }).runMutationTest()
  return results.map(({ fileName, location, replacement, status, mutatorName }) => {
    const file = fileName.slice(fileName.indexOf('content/'))
    return { file, line: location.start.line, code: textAt(file, location), replacement, status, mutatorName }
  })
}

const noticed = new Set(['Killed', 'Timeout', 'RuntimeError'])
const counted = new Set([...noticed, 'Survived', 'NoCoverage'])
const known = (mutant) =>
  equivalent.find(
    (e) => e.file === mutant.file && e.code === mutant.code && e.replacement === mutant.replacement,
  )

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !areas.some((area) => area.name === name))
if (unknown.length > 0)
  throw new Error(`no such area: ${unknown.join(', ')} (there are ${areas.map((a) => a.name).join(', ')})`)
const rows = []
for (const area of areas.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const mutants = (await measure(area)).filter(({ status }) => counted.has(status))
  const alive = mutants.filter(({ status }) => !noticed.has(status))
  const open = alive.filter((mutant) => !known(mutant))
  for (const { file, line, code, replacement, status } of open)
    console.log(
      `${file}:${line} ${status}\n  - ${code.replaceAll('\n', ' ')}\n  + ${replacement.replaceAll('\n', ' ')}`,
    )
  rows.push({
    area: area.name,
    mutants: mutants.length,
    noticed: mutants.length - alive.length,
    equivalent: alive.length - open.length,
    alive: open.length,
    '%':
      Math.round((1000 * (mutants.length - alive.length)) / (mutants.length - (alive.length - open.length))) /
      10,
  })
}
console.table(rows)
