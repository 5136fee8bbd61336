import { expect, it } from 'vitest'
import { contentOf, endsAt, keepSlides, mayShow, mediaOf, slideKey, whileLoading } from './slide.ts'
import { at, playlistOf, slideOf } from './testing.ts'

const now = at('12:00')

it('a window holds from its first millisecond to before its last', () => {
  const slide = slideOf('a', { windows: [['12:00', '12:10']] })
  expect(mayShow(slide, now - 1)).toBe(false)
  expect(mayShow(slide, now)).toBe(true)
  expect(mayShow(slide, at('12:10') - 1)).toBe(true)
  expect(mayShow(slide, at('12:10'))).toBe(false)
  expect(endsAt(slide, now)).toBe(at('12:10'))
  expect(endsAt(slide, at('12:10'))).toBeNull()
})

it('another version or language is another slide', () => {
  const keys = [slideOf('a'), slideOf('a', { version: 2 }), slideOf('a', { language: 'sv' })].map(slideKey)
  expect(new Set(keys).size).toBe(3)
})

it('while media load, what was taken off is gone, what is new is not there yet, and windows are the new ones', () => {
  const shown = playlistOf([slideOf('stays'), slideOf('goes')])
  const cut = slideOf('stays', { windows: [['12:00', '12:01']] })
  const narrowed = whileLoading(shown, playlistOf([cut, slideOf('comes')]))
  expect(narrowed.slides).toEqual([cut])
  expect(whileLoading(null, playlistOf([cut])).slides).toEqual([])
})

it('keeping all slides keeps the playlist itself, so that its rotation is not computed anew', () => {
  const playlist = playlistOf([slideOf('a')])
  expect(keepSlides(playlist, () => true)).toBe(playlist)
})

it('names each medium once, and gives the view the picture’s address', () => {
  const slide = slideOf('a', { media: ['/media/x.webp'], picture: { media: 'x', alt: { fi: 'Kuva' } } })
  expect(mediaOf(playlistOf([slide, { ...slide, language: 'sv' }]))).toEqual(['/media/x.webp'])
  expect(contentOf(slide)).toMatchObject({ template: 'announcement', pictureUrl: '/media/x.webp' })
  expect(contentOf(slide)).not.toHaveProperty('windows')
})
