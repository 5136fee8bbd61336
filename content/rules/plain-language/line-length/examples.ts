import type { Rule } from '../../rule.ts'

export const examples: Rule['examples'] = {
  accept: [{ language: 'fi', text: 'Tule kahville.\nKahvi on ilmaista.' }],
  reject: [
    {
      language: 'fi',
      text: 'Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas',
      findings: 1,
      aside: true,
    },
  ],
}
