import type { Centre } from '../notice/centre.ts'
import type { Screen } from '../notice/screen.ts'
import type { MediaFacts, MovingFacts, Subject } from './rule.ts'

/** What examples stand on where they say nothing else: a centre, a screen seen from 3 m, a fit picture, a day. */

/** 2026-11-23T10:00:00Z, a Monday. */
export const exampleNow = 1_795_428_000_000

const open: [string, string][] = [['08:00', '16:00']]

export const exampleCentre: Centre = {
  id: 'keskus',
  name: 'Jokirannan sote-keskus',
  kind: 'sote-keskus',
  address: 'Rantatie 1',
  municipality: 'Oulu',
  openingHours: [open, open, open, open, open, [], []],
  theme: 'light',
  houseShare: 0.25,
  noticesAt: { fi: 'Ilmoitukset ovat aulassa.' },
  requirements: {
    languages: ['fi'],
    maxValidityDays: 60,
    minPictureWidthPx: 1280,
    minPictureHeightPx: 720,
    maxFileBytes: 10_000_000,
    templates: ['event', 'activity', 'announcement'],
  },
}

export const exampleScreen: Screen = {
  id: 'aula',
  centre: 'keskus',
  name: 'Aulan näyttö',
  widthPx: 1920,
  heightPx: 1080,
  diagonalInches: 55,
  viewingDistanceM: 3,
  languages: ['fi', 'sv', 'en'],
  hours: null,
}

export const exampleMedia: MediaFacts = {
  type: 'image/jpeg',
  widthPx: 1920,
  heightPx: 1080,
  bytes: 800_000,
  fileName: 'IMG_2041.jpg',
}

/** A short silent video that every centre can show. */
export const exampleVideo: MediaFacts = {
  ...exampleMedia,
  type: 'video/mp4',
  fileName: 'kerho.mp4',
  moving: {
    kind: 'video',
    codec: 'h264',
    seconds: 15,
    hasSound: false,
    hasCaptions: false,
    flashesPerSecond: 0,
    hasStill: true,
  },
}

/** The example video changed in part. */
export const videoWith = (moving: Partial<MovingFacts>): { media: MediaFacts } => ({
  media: { ...exampleVideo, moving: { ...exampleVideo.moving!, ...moving } },
})

/** Its requirements changed in part. */
export const centreWith = (requirements: Partial<Centre['requirements']>, id = 'keskus'): Centre => ({
  ...exampleCentre,
  id,
  requirements: { ...exampleCentre.requirements, ...requirements },
})

export const exampleDates = {
  validFrom: '2026-11-23T10:00:00.000Z',
  validUntil: '2026-12-20T10:00:00.000Z',
} satisfies Partial<Subject['notice']>
