import type { Rule } from '../../rule.ts'

/** Codes of the numbers 900-999, which are never given to people. */
export const examples: Rule['examples'] = {
  accept: [
    { language: 'fi', text: 'Soita 040 000 0000. Y-tunnus on 1234567-8.' },
    { language: 'fi', text: 'Koodi 131052-308U on väärä.', note: 'wrong check character', aside: true },
  ],
  reject: [
    { language: 'fi', text: 'Tunnus on 131052-952K.', finds: ['131052-952K'] },
    { language: 'fi', text: 'Tunnus on 010594Y9032.', finds: ['010594Y9032'] },
    { language: 'en', notice: { details: { link: '131052-952K' } }, findings: 1, note: '131052-952K' },
  ],
}
