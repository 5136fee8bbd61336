import { describe, expect, test } from 'vitest'
import { demoCounty } from './index.ts'

const now = Date.UTC(2026, 10, 21, 12)
const county = demoCounty(now)
const ids = (things: { id: string }[]) => things.map((t) => t.id)

describe('the demo county', () => {
  test('is as large as a newcomer needs to see all of it', () => {
    expect(county.centres).toHaveLength(6)
    expect(new Set(county.centres.map((c) => c.kind)).size).toBe(3)
    expect(county.screens).toHaveLength(10)
    expect(county.organisations.length).toBeGreaterThanOrEqual(12)
    expect(county.notices.length).toBeGreaterThanOrEqual(24)
    expect(new Set(county.users.map((u) => u.role)).size).toBe(5)
  })

  test('shows every state of a placement', () => {
    const states = new Set(county.notices.flatMap((n) => n.placements.map((p) => p.state)))
    expect([...states].sort()).toEqual(
      [
        'approved',
        'awaiting',
        'change-requested',
        'declined',
        'draft',
        'ended',
        'removed',
        'withdrawn',
      ].sort(),
    )
  })

  test('has no two things of one name, and names nothing that is not there', () => {
    for (const things of [county.centres, county.screens, county.organisations, county.users, county.notices])
      expect(new Set(ids(things)).size).toBe(things.length)
    for (const notice of county.notices) {
      expect(ids(county.organisations)).toContain(notice.organisation)
      for (const placement of notice.placements) expect(ids(county.centres)).toContain(placement.centre)
    }
    for (const screen of county.screens) expect(ids(county.centres)).toContain(screen.centre)
  })

  test('gives every centre something to show now, from at least two organisations', () => {
    for (const { id } of county.centres) {
      const shown = county.notices.filter(
        (n) =>
          n.validFrom <= now &&
          n.validUntil > now &&
          n.placements.some((p) => p.centre === id && p.state === 'approved'),
      )
      expect(new Set(shown.map((n) => n.organisation)).size, id).toBeGreaterThanOrEqual(2)
    }
  })

  test('business IDs have their check digit', () => {
    const weights = [7, 9, 10, 5, 8, 4, 2]
    for (const { businessId } of county.organisations) {
      const sum = weights.reduce((total, weight, i) => total + weight * Number(businessId?.[i]), 0) % 11
      expect(Number(businessId?.[8])).toBe(sum === 0 ? 0 : 11 - sum)
    }
  })
})
