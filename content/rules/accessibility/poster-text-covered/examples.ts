import { exampleMedia } from '../../example-ground.ts'
import type { Rule, RuleExample } from '../../rule.ts'

const poster = (alt: string): RuleExample => ({
  language: 'fi',
  notice: { content: { fi: { title: 'Syysjuhla' } }, picture: { media: 'juliste', alt: { fi: alt } } },
  subject: {
    media: { ...exampleMedia, readLines: ['Syysjuhla kirjastossa', '15.9. klo 13', 'Kahvia ja musiikkia'] },
  },
  note: alt,
})

export const examples: Rule['examples'] = {
  accept: [
    poster('Syysjuhla kirjastossa 15. syyskuuta klo 13. Kahvia ja musiikkia.'),
    { language: 'fi', text: 'Tule kahville.', aside: true },
  ],
  reject: [
    { ...poster('Syysjuhla kirjastossa. Kahvia ja musiikkia.'), findings: 1 },
    { ...poster('Kuva lehdistä, 15.9. klo 13.'), findings: 1 },
  ],
}
