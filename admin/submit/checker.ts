import { checkNotice, type CheckAnswer } from '../../server/routes/check/schema.ts'
import type { Call } from '../api.ts'
import { inputOf, type Draft } from './draft.ts'

export interface Checked {
  draft: Draft
  report: CheckAnswer
}

export interface CheckerSettings {
  call: Call
  onChecking: () => void
  onChecked: (checked: Checked) => void
  /** The check could not be made; writing goes on. */
  onFailed: () => void
  /** The writer's pause before the rules are asked, in milliseconds. */
  pauseMs?: number
}

/**
 * Asks the rules when the writer pauses. A newer text cancels the older question, so that an answer is always about the
 * latest text asked of. Typing is never waited for.
 */
export function createChecker({ call, onChecking, onChecked, onFailed, pauseMs = 500 }: CheckerSettings) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: AbortController | undefined

  async function askNow(draft: Draft) {
    stop()
    const mine = new AbortController()
    running = mine
    onChecking()
    const { version: _version, answers: _answers, ...body } = inputOf(draft)
    const reply = await call(checkNotice, { body, signal: mine.signal })
    if (mine.signal.aborted) return
    if (reply.ok) onChecked({ draft, report: reply.answer })
    else onFailed()
  }

  function ask(draft: Draft) {
    stop()
    timer = setTimeout(() => void askNow(draft), pauseMs)
  }

  function stop() {
    clearTimeout(timer)
    running?.abort()
  }

  return { ask, askNow, stop }
}
