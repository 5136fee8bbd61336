import { centreWith, exampleMedia } from '../../example-ground.ts'
import type { Rule } from '../../rule.ts'

const media = (widthPx: number, heightPx: number) => ({ media: { ...exampleMedia, widthPx, heightPx } })

export const examples: Rule['examples'] = {
  accept: [
    { language: 'fi', subject: media(1920, 1080), note: '1920 × 1080' },
    { language: 'fi', subject: media(1080, 1920), note: '1080 × 1920' },
    { language: 'fi', subject: { media: null } },
  ],
  reject: [
    { language: 'fi', subject: media(640, 480), findings: 1, note: '640 × 480' },
    {
      language: 'fi',
      subject: {
        ...media(1300, 740),
        centres: [
          centreWith({}),
          centreWith({ minPictureWidthPx: 1920, minPictureHeightPx: 1080 }, 'toinen'),
        ],
      },
      findings: 1,
      note: '1300 × 740',
    },
  ],
}
