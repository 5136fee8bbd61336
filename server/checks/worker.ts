/* oxlint-disable unicorn/require-post-message-target-origin -- a thread has no origin */
import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { finnishMorphology } from '../../content/language/fi/morphology.ts'
import { openTransducer } from '../../content/language/fi/vfst.ts'
import { doWork, type Work } from './work.ts'

/** The thread of the rules: reads its own dictionary once, then answers each work with `{ done }`, or `{ fault }` in words. */
const { dictionary } = workerData as { dictionary: string | null }
const opened = dictionary === null ? null : openTransducer(readFileSync(dictionary))
const morphology = opened?.ok ? finnishMorphology(opened.transducer) : null

parentPort?.on('message', (work: Work) => {
  try {
    parentPort?.postMessage({ done: doWork(work, morphology) })
  } catch (error) {
    parentPort?.postMessage({
      fault: error instanceof Error ? (error.stack ?? error.message) : String(error),
    })
  }
})
