import { describe, expect, it } from 'vitest'
import { fi } from '../messages/fi.ts'
import type { ScreenWithState } from '../../server/routes/screens/schema.ts'
import { cleanCode } from './pairing-code.ts'
import { emptyScreen, numberFrom, screenDraftOf, screenInput, screenMistakes } from './screen-draft.ts'
import { healthOf } from './screen-state.tsx'

const m = fi.screenForm
const named = { ...emptyScreen('c'), name: 'Aula' }

const stored: ScreenWithState = {
  id: 's',
  centre: 'c',
  name: 'Aula',
  widthPx: 1080,
  heightPx: 1920,
  diagonalInches: 43,
  viewingDistanceM: 2.5,
  languages: ['fi', 'sv'],
  hours: [
    [
      ['08:00', '11:00'],
      ['12:00', '16:00'],
    ],
    [],
    [],
    [],
    [],
    [],
    [],
  ],
  paired: true,
  alive: false,
  lastSeen: null,
  etag: null,
  showing: null,
}

describe('a screen in the form', () => {
  it('comes back as it was stored, breaks of untouched days too', () => {
    const { id: _id, paired: _p, alive: _a, lastSeen: _l, etag: _e, showing: _s, ...input } = stored
    expect(screenInput(screenDraftOf(stored))).toEqual(input)
  })

  it('takes new hours for a day that was touched', () => {
    const draft = screenDraftOf(stored)
    const hours = draft.hours.map((day, i) => (i === 0 ? { from: '09:00', to: '15:00' } : day))
    expect(screenInput({ ...draft, hours }).hours?.[0]).toEqual([['09:00', '15:00']])
  })

  it('reads a decimal comma', () => {
    expect(numberFrom(' 2,5 ')).toBe(2.5)
    expect(numberFrom('')).toBeNaN()
  })

  it('needs a name, a language and numbers that a screen can have', () => {
    expect(screenMistakes(named, m)).toEqual([])
    const wrong = { ...named, name: ' ', diagonal: 'iso', distance: '0', languages: [] }
    expect(screenMistakes(wrong, m).map(({ target }) => target)).toEqual([
      'name',
      'diagonal',
      'distance',
      'languages',
    ])
  })

  it('needs an end after each start', () => {
    const hours = named.hours.map((day, i) => (i === 1 ? { from: '16:00', to: '08:00' } : day))
    expect(screenMistakes({ ...named, limited: true, hours }, m)).toEqual([
      { target: 'from-1', text: m.needHours('tiistai') },
    ])
  })
})

describe('a screen', () => {
  it('that never had a device is not silent', () => {
    expect(healthOf({ paired: false, alive: false })).toBe('unpaired')
    expect(healthOf({ paired: true, alive: false })).toBe('silent')
    expect(healthOf({ paired: true, alive: true })).toBe('alive')
  })
})

describe('a pairing code', () => {
  it('is read as people write it', () => {
    expect(cleanCode(' k7m-4qr ')).toBe('K7M4QR')
  })
})
