import type { Rule } from '../../rule.ts'

export const examples: Rule['examples'] = {
  accept: [
    { language: 'fi', text: 'Tule mukaan.\nKahvi on ilmaista.\nPuhumme.\nLaulamme.\nNauramme.' },
    { language: 'fi', text: 'Tule mukaan. Kahvi on ilmaista. Puhumme. Laulamme.' },
  ],
  reject: [{ language: 'fi', text: 'Tule. Kahvi on ilmaista. Puhumme. Laulamme. Nauramme.', findings: 1 }],
}
