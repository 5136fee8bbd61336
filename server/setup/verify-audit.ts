import type { Kysely } from 'kysely'
import { auditHead, auditLines } from '../store/audit.ts'
import type { Tables } from '../store/tables.ts'
import { beginning, faultOf, type Fault, type Head } from '../audit/chain.ts'

/** What a look through the whole log found. `cut`: its end is missing; `noted`: whether a head noted before still stands in it. */
export interface Verified {
  lines: number
  head: Head
  faults: Fault[]
  cut: boolean
  noted: 'stands' | 'gone' | null
}

const atOnce = 1000
/** Most faults that are told. */
const mostFaults = 100

/** Goes through the log in one snapshot. `noted`: a head that an operator wrote down earlier. */
export function verifyAudit(db: Kysely<Tables>, noted: Head | null = null): Promise<Verified> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (trx) => {
      const faults: Fault[] = []
      let head = beginning
      let lines = 0
      let found = noted === null || (noted.number === 0 && noted.hash === beginning.hash)
      for (;;) {
        const some = await auditLines(trx, head.number, atOnce)
        for (const line of some) {
          const fault = faultOf(head, line)
          if (fault && faults.length < mostFaults) faults.push(fault)
          head = { number: line.number, hash: line.hash }
          if (noted && line.number === noted.number) found = line.hash === noted.hash
        }
        lines += some.length
        if (some.length < atOnce) break
      }
      const kept = await auditHead(trx)
      const cut = kept.number !== head.number || kept.hash !== head.hash
      return { lines, head, faults, cut, noted: noted === null ? null : found ? 'stands' : 'gone' }
    })
}
