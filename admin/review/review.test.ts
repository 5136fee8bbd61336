import { describe, expect, it } from 'vitest'
import type { NoticeVersion } from '../../content/notice/notice.ts'
import { changesBetween } from './changes.ts'
import { nextInQueue } from './queue.ts'
import { shownOf } from './shown.ts'

const version: NoticeVersion = {
  notice: 'n',
  version: 1,
  template: 'event',
  content: { fi: { title: 'Kahvi', text: 'Tule.' } },
  details: { starts: '2026-12-08T13:00' },
  picture: { media: 'a', alt: { fi: 'Kuppi' } },
  validFrom: '2026-11-20T22:00:00Z',
  validUntil: '2026-12-08T22:00:00Z',
}

describe('what changed', () => {
  it('is nothing between a version and itself', () => {
    expect(changesBetween(version, structuredClone(version))).toEqual([])
  })

  it('is told field by field with before and after', () => {
    const after: NoticeVersion = {
      ...version,
      content: { fi: { title: 'Kahvihetki', text: 'Tule.' }, sv: { title: 'Kaffe' } },
      details: { starts: '2026-12-08T14:00' },
      picture: { media: 'b', alt: { fi: 'Kaksi kuppia' } },
      validUntil: '2026-12-09T22:00:00Z',
    }
    expect(changesBetween(version, after)).toEqual([
      { kind: 'text', language: 'fi', field: 'title', before: 'Kahvi', after: 'Kahvihetki' },
      { kind: 'text', language: 'sv', field: 'title', before: '', after: 'Kaffe' },
      { kind: 'detail', field: 'starts', before: '2026-12-08T13:00', after: '2026-12-08T14:00' },
      { kind: 'picture' },
      { kind: 'alt', language: 'fi', before: 'Kuppi', after: 'Kaksi kuppia' },
      {
        kind: 'dates',
        before: [version.validFrom, version.validUntil],
        after: [version.validFrom, after.validUntil],
      },
    ])
  })
})

describe('the queue', () => {
  const queue = ['a', 'b', 'c'].map((id) => ({ id, state: 'awaiting' as const }))

  it('goes on with the next oldest', () => {
    expect(nextInQueue(queue, 'a')).toBe('b')
  })

  it('comes back to those that were passed over', () => {
    expect(nextInQueue(queue, 'c')).toBe('a')
    expect(nextInQueue(queue.slice(1), 'a')).toBe('b')
  })

  it('ends', () => {
    expect(nextInQueue(queue.slice(0, 1), 'a')).toBeNull()
    expect(nextInQueue([], 'a')).toBeNull()
  })
})

describe('what is on screen', () => {
  const now = Date.parse('2026-11-21T10:00:00Z')
  const item = (from: string, until: string) => ({
    content: { ...version, validFrom: from, validUntil: until },
    shown: null,
  })
  const current = item('2026-11-20T22:00:00Z', '2026-12-01T22:00:00Z')
  const later = item('2026-11-30T22:00:00Z', '2026-12-05T22:00:00Z')
  const past = item('2026-11-01T22:00:00Z', '2026-11-20T22:00:00Z')

  it('is parted from what comes, without what has ended', () => {
    expect(shownOf([past, later, current], now)).toEqual({ current: [current], later: [later] })
  })

  it('is the approved version while a newer one waits', () => {
    const waiting = { content: later.content, shown: current.content }
    expect(shownOf([waiting], now).current).toEqual([waiting])
  })
})
