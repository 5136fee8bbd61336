import { exampleScreen } from '../../example-ground.ts'
import type { Rule, RuleExample } from '../../rule.ts'

const announcement = (text: string): RuleExample['notice'] => ({
  template: 'announcement',
  content: { fi: { title: 'Kahvihetki kirjastossa', text, contact: 'Soita 044 000 0000' } },
  details: { topic: 'everybody' },
})
const long = Array.from({ length: 24 }, () => 'Tule juomaan kahvia meidän kanssamme.').join('\n')
const small = {
  ...exampleScreen,
  id: 'kaukana',
  name: 'Kaukainen näyttö',
  diagonalInches: 32,
  viewingDistanceM: 6,
}

export const examples: Rule['examples'] = {
  accept: [
    { language: 'fi', notice: announcement('Tule kahville.\nKahvi on ilmaista.'), note: 'Kaksi riviä' },
    { language: 'fi', notice: { content: {} } },
  ],
  reject: [
    { language: 'fi', notice: announcement(long), findings: 1, note: '24 riviä' },
    { language: 'fi', notice: announcement(long), subject: { screens: [] }, findings: 1, note: '24 riviä' },
    {
      language: 'fi',
      notice: announcement(
        'Tule kahville kirjastoon.\nPuhumme kirjoista.\nKahvi on ilmaista.\nVoit tulla ilman kirjaa.',
      ),
      subject: { screens: [exampleScreen, small] },
      findings: 1,
      note: 'Pieni näyttö kaukana',
    },
  ],
}
