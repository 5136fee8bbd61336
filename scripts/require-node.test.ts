import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Runs the check as if this Node were another; answers its exit code and what it said. */
function runAs(version: string): { code: number | null; said: string } {
  const file = JSON.stringify(join(import.meta.dirname, 'require-node.mjs'))
  const script = `Object.defineProperty(process.versions, 'node', { value: '${version}' }); await import(${file})`
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script])
  return { code: status, said: stderr.toString().trim() }
}

describe('a Node that is too old', () => {
  it.each(['14.21.3', '18.20.8', '20.9.0', '20.18.3'])('is told in one sentence: %s', (version) => {
    const { code, said } = runAs(version)
    expect(code).toBe(1)
    expect(said).toBe(
      `Aulataulu needs Node.js 20.19.0 or newer (24 LTS is recommended), but this is ${version}: ` +
        'install a newer one and run the command again.',
    )
  })

  it.each(['20.19.0', '20.20.2', '22.1.0', '24.21.0', '100.0.0'])('and a newer one is not: %s', (version) => {
    expect(runAs(version)).toEqual({ code: 0, said: '' })
  })
})
