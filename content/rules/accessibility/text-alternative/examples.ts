import type { Rule, RuleExample } from '../../rule.ts'
import { exampleMedia } from '../../example-ground.ts'

const withAlt = (alt: Record<string, string>): RuleExample['notice'] => ({
  content: { fi: { title: 'Kahvihetki' }, ...('sv' in alt && { sv: { title: 'Kaffestund' } }) },
  picture: { media: 'kuva', alt },
})
const media = { media: { ...exampleMedia, fileName: 'syys-juhla.jpg' } }

export const examples: Rule['examples'] = {
  accept: [
    { language: 'fi', notice: withAlt({ fi: 'Kaksi naista juo kahvia.' }), note: 'Kaksi naista juo kahvia.' },
    {
      language: 'sv',
      notice: withAlt({ fi: 'Kuva on piirros vanhasta talosta.', sv: 'Två kvinnor dricker kaffe.' }),
      note: 'Två kvinnor dricker kaffe.',
    },
    { language: 'fi', text: 'Tule kahville.', aside: true },
  ],
  reject: [
    { language: 'fi', notice: withAlt({ fi: '' }), findings: 1, note: 'Kuvassa ei ole kuvausta.' },
    { language: 'fi', notice: withAlt({ fi: 'Kuva.' }), findings: 1, note: 'Kuva.' },
    { language: 'fi', notice: withAlt({ fi: 'IMG_2041.jpg' }), findings: 1, note: 'IMG_2041.jpg' },
    {
      language: 'fi',
      notice: withAlt({ fi: 'kuva' }),
      subject: { media: { ...exampleMedia, fileName: 'kuva.jpg' } },
      findings: 1,
      note: 'kuva',
    },
    {
      language: 'fi',
      notice: withAlt({ fi: 'Syys juhla' }),
      subject: media,
      findings: 1,
      note: 'syys-juhla.jpg',
    },
    {
      language: 'sv',
      notice: withAlt({ fi: 'Kaksi naista juo kahvia.', sv: 'En bild' }),
      findings: 1,
      note: 'En bild',
    },
  ],
}
