import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Call } from '../api.ts'
import { createChecker } from './checker.ts'
import { emptyDraft } from './draft.ts'

const draft = (title: string) => ({ ...emptyDraft('event', '2026-11-21'), content: { fi: { title } } })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function setUp() {
  const asked: {
    title: string | undefined
    signal: AbortSignal | undefined
    answer: (ok: boolean) => void
  }[] = []
  const call = ((_route, { body, signal }) =>
    new Promise((resolve) => {
      const { content } = body as { content?: { fi?: { title?: string } } }
      asked.push({
        title: content?.fi?.title,
        signal,
        answer: (ok) =>
          resolve(
            (ok
              ? { ok: true, answer: { findings: [], needsHuman: [] } }
              : { ok: false, problem: { code: 'network' } }) as never,
          ),
      })
    })) as Call
  const onChecked = vi.fn()
  const onFailed = vi.fn()
  const checker = createChecker({ call, onChecking: () => {}, onChecked, onFailed, pauseMs: 500 })
  return { asked, checker, onChecked, onFailed }
}

describe('the check while writing', () => {
  it('waits for a pause and asks about the latest text only', () => {
    const { asked, checker } = setUp()
    checker.ask(draft('K'))
    vi.advanceTimersByTime(400)
    checker.ask(draft('Kahvi'))
    vi.advanceTimersByTime(499)
    expect(asked).toHaveLength(0)
    vi.advanceTimersByTime(1)
    expect(asked.map(({ title }) => title)).toEqual(['Kahvi'])
  })

  it('cancels a question that a newer text has made stale, and drops its answer', async () => {
    const { asked, checker, onChecked } = setUp()
    checker.ask(draft('vanha'))
    vi.advanceTimersByTime(500)
    checker.ask(draft('uusi'))
    expect(asked[0]?.signal?.aborted).toBe(true)
    asked[0]?.answer(true)
    vi.advanceTimersByTime(500)
    asked[1]?.answer(true)
    await vi.advanceTimersByTimeAsync(0)
    expect(onChecked).toHaveBeenCalledOnce()
    expect(onChecked.mock.calls[0]?.[0].draft.content.fi.title).toBe('uusi')
  })

  it('says when it failed and goes on at the next text', async () => {
    const { asked, checker, onFailed, onChecked } = setUp()
    checker.ask(draft('a'))
    vi.advanceTimersByTime(500)
    asked[0]?.answer(false)
    await vi.advanceTimersByTimeAsync(0)
    expect(onFailed).toHaveBeenCalledOnce()
    checker.ask(draft('b'))
    vi.advanceTimersByTime(500)
    asked[1]?.answer(true)
    await vi.advanceTimersByTimeAsync(0)
    expect(onChecked).toHaveBeenCalledOnce()
  })
})
