/* oxlint-disable unicorn/require-post-message-target-origin -- a thread has no origin */
import { Worker } from 'node:worker_threads'

/** `late`: it took longer than it may; `memory`: it took more memory than it may. Its thread was ended either way. */
export type Outcome<Done> = { ok: true; done: Done } | { ok: false; reason: 'late' | 'memory' }

interface Thread {
  worker: Worker
  /** Told once: what it answered, or that it has ended. */
  heard: ((message: unknown) => void) | null
  ended: ((error: Error) => void) | null
}

export interface Threads<Work, Done> {
  /** Runs on a free thread. No more may be asked at once than there are threads. Throws what the work threw. */
  run(work: Work): Promise<Outcome<Done>>
  close(): Promise<void>
}

/**
 * Threads that run one script, each one work at a time; begun when first needed and kept. One that is late, or ends by itself, is
 * replaced by a new one at the next work. `limitMs` counts from when the thread has the work, its own start included.
 */
export function startThreads<Work, Done>(options: {
  file: string
  data: unknown
  limitMs: number
  /** Most memory of a thread's old objects, MiB: beyond it the thread ends and the process goes on. */
  memoryMb: number
}): Threads<Work, Done> {
  const free: Thread[] = []
  const all = new Set<Thread>()
  let isClosed = false

  function begin(): Thread {
    const worker = new Worker(options.file, {
      workerData: options.data,
      resourceLimits: { maxOldGenerationSizeMb: options.memoryMb },
    })
    const thread: Thread = { worker, heard: null, ended: null }
    all.add(thread)
    const gone = (error: Error) => {
      all.delete(thread)
      const at = free.indexOf(thread)
      if (at >= 0) free.splice(at, 1)
      thread.ended?.(error)
    }
    worker.on('message', (message) => thread.heard?.(message))
    worker.on('error', gone)
    worker.on('exit', (code) => gone(new Error(`a thread of the rules ended with ${code}`)))
    return thread
  }

  return {
    run: (work) =>
      new Promise((resolve, reject) => {
        if (isClosed) return reject(new Error('the threads of the rules are closed'))
        const thread = free.pop() ?? begin()
        const settle = () => {
          clearTimeout(timer)
          thread.heard = null
          thread.ended = null
        }
        const timer = setTimeout(() => {
          settle()
          all.delete(thread)
          void thread.worker.terminate()
          resolve({ ok: false, reason: 'late' })
        }, options.limitMs)
        thread.ended = (error) => {
          settle()
          if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
            resolve({ ok: false, reason: 'memory' })
          else reject(error)
        }
        thread.heard = (message) => {
          settle()
          free.push(thread)
          const answer = message as { done: Done } | { fault: string }
          if ('done' in answer) resolve({ ok: true, done: answer.done })
          else reject(new Error(answer.fault))
        }
        thread.worker.postMessage(work)
      }),
    async close() {
      isClosed = true
      await Promise.all([...all].map(({ worker }) => worker.terminate()))
    },
  }
}
