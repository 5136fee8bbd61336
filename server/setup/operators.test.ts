import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectFolder, settings } from '../config.ts'
import { checkBounds } from '../checks/index.ts'
import { mediaBounds } from '../media/bounds.ts'
import * as health from '../routes/health/schema.ts'
import { uploadLimit } from '../routes/media/index.ts'

const project = projectFolder()
const read = (path: string) => readFile(join(project, path), 'utf8')
const page = await read('docs/operators.md')
const units = ['aulataulu.service', 'aulataulu-backup.service', 'aulataulu-backup.timer']

describe('the operators’ page', () => {
  it('has every variable of the environment in its table, and no other', async () => {
    const told = [...page.matchAll(/^\| `([A-Z_]+)` /gm)].map(([, name]) => name)
    expect(told).toEqual(Object.keys(settings))
  })

  it('names the health pages, and a limit for the proxy that is above ours', () => {
    for (const { url } of [health.live, health.ready, health.metrics]) expect(page).toContain(`| \`${url}\``)
    const mebibytes = Number(/client_max_body_size (\d+)m/.exec(page)?.[1])
    expect(mebibytes * 1024 * 1024).toBeGreaterThan(uploadLimit)
  })

  it('tells the bounds that the program has', () => {
    const { uploadBytes, open, slowest, decoder } = mediaBounds
    const words = page.replace(/\s+/g, ' ')
    expect(words).toContain(`Uploads: ${uploadBytes / 1024 ** 2} MiB each`)
    expect(open.atOncePerPerson).toBe(2)
    expect(words).toContain(
      `two are read at once and ${open.waitingPerPerson} wait unread, of all ${open.atOnce} and ${open.waiting}`,
    )
    expect(words).toContain(`slower than ${slowest.bytes / 1024} KiB in ${slowest.inMs / 1000} seconds`)
    expect(words).toContain(
      `after ${decoder.limitMs / 1000} seconds or at ${decoder.memoryBytes / 1024 ** 2} MiB`,
    )
    const { waitingPerPerson, waiting, limitMs, memoryMb } = checkBounds
    expect(words).toContain(`${waitingPerPerson} more wait; ${waiting} wait in all`)
    expect(words).toContain(`over ${limitMs / 1000} seconds, or ${memoryMb} MiB`)
  })

  it('links to what is there, and its commands are the project’s', async () => {
    for (const [, path] of page.matchAll(/\]\(([^)#:]+)\)/g)) await stat(join(project, 'docs', path!))
    const { scripts } = JSON.parse(await read('package.json')) as { scripts: Record<string, string> }
    const named = [...page.matchAll(/npm run ([a-z:]+)/g)].map(([, name]) => name!)
    expect(new Set(named)).toEqual(new Set(['build', 'county', 'backup', 'audit:verify']))
    for (const name of named) expect(scripts[name], name).toBeDefined()
  })

  it('has units that start what the build makes and what the scripts are', async () => {
    for (const unit of units) expect(page).toContain(unit.replace('aulataulu-backup.service', 'service'))
    expect(await read('docs/systemd/aulataulu.service')).toContain('node dist/server/main.js\n')
    const { scripts } = JSON.parse(await read('package.json')) as { scripts: Record<string, string> }
    const backup = await read('docs/systemd/aulataulu-backup.service')
    expect(backup).toContain(scripts['backup']!.replace(/^node /, ''))
  })
})
