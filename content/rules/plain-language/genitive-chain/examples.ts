import type { Rule } from '../../rule.ts'

export const examples: Rule['examples'] = {
  accept: [
    { language: 'fi', text: 'Tapaamme kunnan talon edessä.' },
    { language: 'fi', text: 'Tule isän, äidin ja lapsen kanssa.' },
    { language: 'fi', text: 'Sinun oman lapsesi ryhmä alkaa maanantaina.' },
  ],
  reject: [
    {
      language: 'fi',
      text: 'Tuki auttaa kunnan vähävaraisten perheiden harrastuksia.',
      finds: ['kunnan vähävaraisten perheiden'],
    },
    {
      language: 'fi',
      text: 'Asiakas valitsee kunnan hyväksymien tuottajien palvelun.',
      finds: ['kunnan hyväksymien tuottajien palvelun'],
    },
  ],
}
