import { describe, expect, it } from 'vitest'
import { fi } from '../messages/fi.ts'
import { addDays, ago, civilDate, daysBetween, lastDay, longDay, shortDay, waited } from './time.ts'
import { fullLink, isMoment, joinMoment, splitMoment, withLikelyEnd } from './moment.ts'

const at = Date.parse('2026-11-21T12:00:00Z')
const before = (ms: number) => new Date(at - ms).toISOString()
const hour = 3_600_000

describe('times in words', () => {
  it('name the day short for the eye and in full for the ear', () => {
    expect(shortDay('2026-09-15T10:00:00Z', 'fi')).toBe('ti 15.9.')
    expect(longDay('2026-09-15T10:00:00Z', 'fi')).toBe('tiistaina 15. syyskuuta 2026')
  })

  it('count the days of Finland, also late in the evening of UTC', () => {
    expect(civilDate(Date.parse('2026-11-20T22:30:00Z'))).toBe('2026-11-21')
    expect(lastDay('2026-12-08T22:00:00.000Z')).toBe('2026-12-08')
  })

  it('count days over the end of summer time', () => {
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26')
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(3)
  })

  it('say how long something has waited', () => {
    expect(waited(before(10 * 60_000), at, fi.time)).toBe('alle tunnin')
    expect(waited(before(3 * hour), at, fi.time)).toBe('3 tuntia')
    expect(waited(before(25 * hour), at, fi.time)).toBe('1 päivän')
  })

  it('say how long ago something was, never in the future', () => {
    expect(ago(before(-5000), at, fi.time)).toBe('juuri äsken')
    expect(ago(before(5 * 60_000), at, fi.time)).toBe('5 minuuttia sitten')
    expect(ago(before(49 * hour), at, fi.time)).toBe('2 päivää sitten')
  })
})

describe('a moment in two inputs', () => {
  it('keeps its half while the other is missing', () => {
    const half = joinMoment({ date: '2026-12-08', time: '' })
    expect(splitMoment(half)).toEqual({ date: '2026-12-08', time: '' })
    expect(isMoment(half)).toBe(false)
    expect(isMoment(joinMoment({ date: '2026-12-08', time: '13:00' }))).toBe(true)
    expect(joinMoment({ date: '', time: '' })).toBe('')
  })

  it('lends the day of the start to an end that has none', () => {
    expect(withLikelyEnd({ starts: '2026-12-08T13:00' })).toMatchObject({ ends: '2026-12-08T' })
    expect(withLikelyEnd({ starts: '2026-12-08T13:00', ends: '2026-12-09T10:00' })).toMatchObject({
      ends: '2026-12-09T10:00',
    })
  })
})

describe('a web address', () => {
  it('gets the beginning that people leave out', () => {
    expect(fullLink(' www.yhdistys.fi/kahvi ')).toBe('https://www.yhdistys.fi/kahvi')
    expect(fullLink('https://a.fi')).toBe('https://a.fi')
    expect(fullLink('kysy meiltä')).toBe('kysy meiltä')
    expect(fullLink('')).toBe('')
  })
})
