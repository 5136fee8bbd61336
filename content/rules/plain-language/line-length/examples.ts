import { exampleScreen } from '../../example-ground.ts'
import type { Rule } from '../../rule.ts'

export const examples: Rule['examples'] = {
  accept: [{ language: 'fi', text: 'Tule kahville.\nKahvi on ilmaista.' }],
  reject: [
    {
      language: 'fi',
      text: 'Illalla me juomme lisää kahvia ja sitten me puhumme illan tullen elämän ilosta.',
      subject: { screens: [{ ...exampleScreen, widthPx: 3840, heightPx: 1080 }] },
      findings: 1,
    },
  ],
}
