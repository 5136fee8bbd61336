import type { Rule, RuleExample } from '../../rule.ts'

const linked = (link: string): RuleExample => ({ language: 'fi', notice: { details: { link } }, note: link })

export const examples: Rule['examples'] = {
  accept: [linked('https://kerho.fi/kahvi'), { language: 'fi', text: 'Tule kahville.', aside: true }],
  reject: [
    { ...linked('https://kerho.fi/tapahtumat?id=4711&kieli=fi'), findings: 1 },
    { ...linked('https://www.pitkanimisenyhdistyksenverkkosivut.fi/tapahtumat/2026'), findings: 1 },
  ],
}
