import { expect, test } from 'vitest'
import { shot, withPage } from '../support/browser.ts'
import { drawSlide, openSlidePage } from './page/page.ts'
import { exampleSlides, formats } from './page/slides.ts'

const named = (name: string) => exampleSlides.find((s) => s.name === name)?.slide

test.each([
  ['landscape', 1920, 1080],
  ['portrait', 1080, 1920],
  ['4k', 3840, 2160],
  ['odd', 1366, 1024],
  ['square', 1080, 1080],
  ['wide', 2560, 1080],
] as const)(
  'slides are drawn on a %s screen of %i by %i, light and dark',
  // On a busy machine Chromium now and then says "Unable to capture screenshot"; it is the picture that is tried again.
  { retry: 2 },
  async (formatName, width, height) => {
    await withPage({ viewport: { width, height } }, async (page) => {
      await openSlidePage(page)
      const format = formats[formatName]
      for (const theme of ['light', 'dark'] as const)
        for (const name of [
          'event-0-fi',
          'event-1-fi',
          'event-2-fi',
          'activity-1-sv',
          'activity-2-fi',
          'announcement-0-en',
        ]) {
          const slide = named(name)
          expect(slide && format).toBeTruthy()
          if (!slide || !format) continue
          await drawSlide(page, { slide, format, theme }, height / format.height)
          await shot(page, `slides/${formatName}-${theme}-${name}`)
        }
    })
  },
)
