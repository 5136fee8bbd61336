import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Problem, Reply } from '../api.ts'

export type Load<T> =
  { state: 'loading' } | { state: 'ready'; value: T } | { state: 'problem'; problem: Problem }

/** Fetches when `deps` change and on `reload`; an answer that comes too late is dropped. */
export function useLoad<T>(fetchIt: (signal: AbortSignal) => Promise<Reply<T>>, deps: readonly unknown[]) {
  const [load, setLoad] = useState<Load<T>>({ state: 'loading' })
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    const stop = new AbortController()
    void fetchIt(stop.signal).then((reply) => {
      if (stop.signal.aborted) return
      setLoad(
        reply.ok ? { state: 'ready', value: reply.answer } : { state: 'problem', problem: reply.problem },
      )
    })
    return () => stop.abort()
  }, [...deps, turn])
  const reload = useCallback(() => setTurn((n) => n + 1), [])
  const replace = useCallback((value: T) => setLoad({ state: 'ready', value }), [])
  return { load, reload, replace }
}
