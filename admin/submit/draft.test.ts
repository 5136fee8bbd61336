import { describe, expect, it } from 'vitest'
import type { Notice } from '../../server/routes/notices/schema.ts'
import { centresAlready, copyOf, draftOf, emptyDraft, followed, handedIn, inputOf } from './draft.ts'

const today = '2026-11-21'

const stored: Notice = {
  id: 'n1',
  organisation: 'o1',
  version: 4,
  template: 'event',
  content: { fi: { title: 'Kahvihetki' } },
  details: { starts: '2026-12-08T13:00', ends: '2026-12-08T15:00', topic: 'everybody' },
  validFrom: '2026-11-20T22:00:00.000Z',
  validUntil: '2026-12-08T22:00:00.000Z',
  placements: [],
  answers: [],
  pictureUrl: null,
  updatedAt: '2026-11-21T10:00:00.000Z',
}
const placement = {
  id: 'p',
  notice: 'n1',
  version: 1,
  shownVersion: null,
  since: stored.updatedAt,
  reason: null,
}

describe('a draft', () => {
  it('of an event is shown from today until the event ends', () => {
    const draft = followed({ ...emptyDraft('event', today), details: { ends: '2026-12-08T15:00' } })
    expect([draft.validFrom, draft.validUntil]).toEqual([today, '2026-12-08'])
  })

  it('of an activity is shown for 90 days', () => {
    expect(emptyDraft('activity', today).validUntil).toBe('2027-02-18')
  })

  it('keeps the last day that the writer chose', () => {
    const chosen = { ...emptyDraft('activity', today), validUntil: '2026-12-01', untilChosen: true }
    expect(followed({ ...chosen, validFrom: '2026-11-25' }).validUntil).toBe('2026-12-01')
  })

  it('of a stored notice shows the civil days in Finland, the last one included', () => {
    const draft = draftOf(stored, today)
    expect([draft.validFrom, draft.validUntil]).toEqual(['2026-11-21', '2026-12-08'])
  })

  it('copied from an older notice keeps the words and asks for new times', () => {
    const draft = copyOf(stored, today)
    expect(draft.content).toEqual(stored.content)
    expect(draft.details).toEqual({ topic: 'everybody' })
    expect(draft.validUntil).toBe('')
  })

  it('is sent without empty fields, half moments and unwritten languages', () => {
    const draft = {
      ...emptyDraft('event', today),
      content: { fi: { title: 'Kahvi', text: ' ' }, sv: {} },
      details: { starts: '2026-12-08T', topic: 'everybody' },
    }
    expect(inputOf(draft, 2)).toEqual({
      template: 'event',
      content: { fi: { title: 'Kahvi' } },
      details: { topic: 'everybody' },
      validFrom: today,
      version: 2,
      centreIds: [],
      answers: [],
    })
  })

  it('leaves out a last day that lies before the first', () => {
    const draft = { ...emptyDraft('activity', today), validUntil: '2026-11-01', untilChosen: true }
    expect(inputOf(draft)).not.toHaveProperty('validUntil')
  })
})

describe('a stored notice', () => {
  it('was handed in when any centre has it', () => {
    expect(handedIn(stored)).toBe(false)
    expect(handedIn({ placements: [{ ...placement, centre: 'a', state: 'draft' }] })).toBe(false)
    expect(handedIn({ placements: [{ ...placement, centre: 'a', state: 'awaiting' }] })).toBe(true)
  })

  it('goes by itself where it lives, not where it has ended', () => {
    const placements = [
      { ...placement, centre: 'a', state: 'approved' as const },
      { ...placement, centre: 'b', state: 'ended' as const },
      { ...placement, centre: 'c', state: 'declined' as const },
    ]
    expect(centresAlready({ placements })).toEqual(['a', 'c'])
  })
})
