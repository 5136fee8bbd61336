import { parseArgs } from 'node:util'
import type { Head } from '../server/audit/chain.ts'
import { verifyAudit } from '../server/setup/verify-audit.ts'
import { command } from '../server/setup/command.ts'
import { openForReading, whereFrom } from '../server/setup/place.ts'
import { SetupRefused } from '../server/setup/refused.ts'
import { openDatabase } from '../server/store/database.ts'

const usage = `npm run audit:verify                         look through the whole audit log
npm run audit:verify -- --noted NUMBER:HASH  and whether this head, noted earlier, still stands in it`

const words = {
  missing: 'is missing, or others stand in its place',
  changed: 'was changed',
  'personal-changed': 'has another address or e-mail than was written',
}

/** Whether anybody has tampered with the audit log: docs/operators.md. */
export const main = (): Promise<void> =>
  command(async () => {
    const { values } = parseArgs({ args: process.argv.slice(2), options: { noted: { type: 'string' } } })
    const noted = values.noted === undefined ? null : readHead(values.noted)
    const place = await openForReading(whereFrom(process.env))
    const database = openDatabase({ connection: place.connection, connections: 1 })
    try {
      const { lines, head, faults, cut, noted: stands } = await verifyAudit(database.db, noted)
      const wrong = faults.map(({ number, what }) => `  line ${number} ${words[what]}`)
      if (cut) wrong.push('  the end is missing: the last line is not the one that was written last')
      if (stands === 'gone') wrong.push(`  line ${noted?.number} is not the one that was noted`)
      if (wrong.length > 0) throw new SetupRefused(`The audit log was tampered with:\n${wrong.join('\n')}`)
      console.log(
        `The audit log is whole: ${lines} lines. Note its head where this machine's users cannot write:\n  ${head.number}:${head.hash}`,
      )
    } finally {
      await database.close()
      await place.close()
    }
  })

function readHead(text: string): Head {
  const [, number, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text.trim()) ?? []
  if (!number || !hash) throw new SetupRefused(usage)
  return { number: Number(number), hash }
}
