import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateOfDay, dayNumber, readCivil } from './civil.ts'
import { whenLines, whenText } from './when.ts'

const times = { starts: '2026-12-08T13:00', ends: '2026-12-08T15:00' }

describe('when an event is', () => {
  test.each([
    ['fi', 'Tiistaina 8. joulukuuta kello 13–15'],
    ['sv', 'Tisdagen den 8 december klockan 13–15'],
    ['en', 'Tuesday 8 December, 1 pm–3 pm'],
    ['se', 'Maŋŋebárgga juovlamánu 8. beaivvi diibmu 13–15'],
  ] as const)('is said in words in %s', (language, text) => {
    expect(whenText(times, language)).toBe(text)
  })

  test('has minutes where there are any', () => {
    const late = { starts: '2026-12-08T13:30', ends: '2026-12-08T15:05' }
    expect(whenText(late, 'fi')).toBe('Tiistaina 8. joulukuuta kello 13.30–15.05')
    expect(whenText(late, 'en')).toBe('Tuesday 8 December, 1.30 pm–3.05 pm')
  })

  test('says noon and midnight as people say them', () => {
    expect(whenText({ starts: '2026-12-08T12:00', ends: '2026-12-08T13:00' }, 'en')).toBe(
      'Tuesday 8 December, 12 noon–1 pm',
    )
    expect(whenText({ starts: '2026-12-08T00:15' }, 'en')).toBe('Tuesday 8 December, 12.15 am')
  })

  test('over several days says when it starts and when it ends', () => {
    expect(whenText({ starts: '2026-12-08T13:00', ends: '2026-12-09T15:00' }, 'fi')).toBe(
      'Alkaa tiistaina 8. joulukuuta kello 13. Päättyy keskiviikkona 9. joulukuuta kello 15',
    )
    expect(whenText({ starts: '2026-12-08T13:00', ends: '2026-12-09T15:00' }, 'sv')).toBe(
      'Börjar tisdagen den 8 december klockan 13. Slutar onsdagen den 9 december klockan 15',
    )
  })

  test('is nothing where there is no such day', () => {
    for (const starts of ['', 'huomenna', '2026-02-30T10:00', '2026-13-01T10:00', '2026-12-08T24:00'])
      expect(whenLines({ starts }, 'fi')).toEqual([])
  })
})

test('civil dates agree with the calendar for four centuries', () => {
  fc.assert(
    fc.property(fc.integer({ min: -60_000, max: 90_000 }), (days) => {
      const date = new Date(days * 86_400_000)
      const text = date.toISOString().slice(0, 10)
      expect(dateOfDay(days)).toBe(text)
      expect(dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toBe(days)
      expect(readCivil(`${text}T10:00`)?.weekday).toBe((date.getUTCDay() + 6) % 7)
    }),
  )
})
