import type { Rule, RuleExample } from '../../rule.ts'

const linked = (link: string): RuleExample => ({ language: 'fi', notice: { details: { link } }, note: link })

export const examples: Rule['examples'] = {
  accept: [linked('https://kerho.fi/kahvi'), { language: 'fi', text: 'Katso www.kerho.fi.' }],
  reject: [
    { ...linked('http://kerho.fi'), findings: 1, mended: 'https://kerho.fi' },
    { ...linked('https://kerho.fi/\u202eif'), findings: 1, mended: 'https://kerho.fi/if' },
    { ...linked('https://bit.ly/3xYz'), findings: 1 },
    { ...linked('https://192.0.2.7/kahvi'), findings: 1 },
    { ...linked('https://kerho.fi@example.com'), findings: 1 },
    { language: 'fi', text: 'Katso http://kerho.fi/kahvi.', finds: ['http://kerho.fi/kahvi'] },
  ],
}
