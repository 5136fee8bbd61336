import type { Rule } from '../../rule.ts'

export const examples: Rule['examples'] = {
  accept: [
    { language: 'fi', text: 'Jos kassit loppuvat, soita meille. Kahvi on ilmaista.' },
    { language: 'en', text: 'Call us before the first meeting.' },
  ],
  reject: [
    {
      language: 'fi',
      text: 'Mikäli kassit loppuvat, emme saa lisää.',
      finds: ['Mikäli'],
      mended: 'Jos',
    },
    {
      language: 'fi',
      text: 'Kahvi sekä pulla ovat maksuttomia.',
      finds: ['sekä', 'maksuttomia'],
      mended: 'ja',
    },
    { language: 'en', text: 'Prior to the meeting, call us.', finds: ['Prior to'], mended: 'Before' },
    { language: 'en', text: 'The café facilitates learning.', finds: ['facilitates'], mended: 'helps' },
  ],
}
