import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Morphology } from '../../content/language/index.ts'
import type { Instant, UiLanguage } from '../../content/notice/common.ts'
import { Refusal, refuse } from '../problems/refusal.ts'
import type { CheckAnswer, SpokenReport } from '../routes/check/schema.ts'
import type { Checked } from '../rules.ts'
import { startThreads, type Outcome } from './threads.ts'
import { takeTurns } from '../turns.ts'
import { doWork, type Done, type Work } from './work.ts'

/** The bounds of checking, as docs/operators.md states them. */
export const checkBounds = {
  atOncePerPerson: 2,
  waitingPerPerson: 30,
  waiting: 300,
  /** Milliseconds from when a thread has the work. */
  limitMs: 5_000,
  memoryMb: 256,
}

interface Asked {
  now: Instant
  language: UiLanguage
  /** Whose work it is: two of one person's are done at once, the rest wait. */
  person: string
}

/** The rules, asked off the main thread. A refusal: too many wait, or it took too long. */
export interface Checks {
  /** What the rules say of each notice, in the same order. */
  reports(checked: readonly Checked[], asked: Asked): Promise<SpokenReport[] | Refusal>
  /** The report of one notice, and how easy each language's text is. */
  check(checked: Checked, asked: Asked): Promise<CheckAnswer | Refusal>
  close(): Promise<void>
}

/** The built release has the worker beside it; run from its sources (tests, scripts) the rules run in the caller's thread, in turns too. */
const builtWorker = join(import.meta.dirname, 'rules-worker.js')

export function openChecks(options: {
  morphology: Morphology | null
  /** The dictionary's file, for the threads; null: there is none. */
  dictionary: string | null
  worker?: string
  limitMs?: number
}): Checks {
  const { morphology, dictionary, worker = builtWorker, limitMs = checkBounds.limitMs } = options
  const threads = existsSync(worker)
    ? startThreads<Work, Done>({
        file: worker,
        data: { dictionary },
        limitMs,
        memoryMb: checkBounds.memoryMb,
      })
    : null
  const run = async (work: Work): Promise<Outcome<Done>> =>
    threads ? threads.run(work) : { ok: true, done: doWork(work, morphology) }
  const turns = takeTurns({ ...checkBounds, atOnce: Math.max(1, availableParallelism() - 1) })

  const ask = (person: string, work: Work) =>
    new Promise<Done | Refusal>((resolve, reject) => {
      const refused = turns.ask(person, (over) => {
        void run(work)
          .then((outcome) => resolve(outcome.ok ? outcome.done : refuse('check-too-slow', { retryAfter: 5 })))
          .catch(reject)
          .finally(over)
      })
      if (refused === 'person-has-too-many') resolve(refuse('too-many-requests', { retryAfter: 5 }))
      if (refused === 'too-many') resolve(refuse('unavailable', { retryAfter: 5 }))
    })

  return {
    async reports(checked, { person, ...reader }) {
      return checked.length === 0 ? [] : ask(person, { kind: 'report', checked, ...reader })
    },
    async check(checked, { person, ...reader }) {
      const done = await ask(person, { kind: 'check', checked: [checked], ...reader })
      return done instanceof Refusal ? done : (done[0] as CheckAnswer)
    },
    close: async () => threads?.close(),
  }
}
