import type { Rule } from '../../rule.ts'

export const examples: Rule['examples'] = {
  accept: [
    { language: 'fi', text: 'WC on aulassa. Suomi on EU:ssa.' },
    { language: 'fi', text: 'Terveyden ja hyvinvoinnin laitos (THL) neuvoo. THL:n sivut ovat netissä.' },
    { language: 'fi', text: 'TULE MUKAAN', note: 'no short form' },
    { language: 'fi', text: 'Ryhmä II tapaa huoneessa B.' },
  ],
  reject: [
    {
      language: 'fi',
      text: 'THL suosittelee liikuntaa.',
      finds: ['THL'],
      mended: 'Terveyden ja hyvinvoinnin laitos',
    },
    { language: 'fi', text: 'Kahvion pitää MLL:n väki ja XYZ.', finds: ['MLL:n', 'XYZ'], aside: true },
  ],
}
