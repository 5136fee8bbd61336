import type { ComponentChildren } from 'preact'
import { Loading, ProblemBox } from './problem.tsx'
import type { Load } from './use-load.ts'

/** Draws what has loaded, or says what is loading or what went wrong. */
export function Loaded<T>(props: {
  load: Load<T>
  what: string
  onRetry: () => void
  children: (value: T) => ComponentChildren
}) {
  const { load } = props
  if (load.state === 'loading') return <Loading what={props.what} />
  if (load.state === 'problem') return <ProblemBox problem={load.problem} onRetry={props.onRetry} />
  return <>{props.children(load.value)}</>
}
