import type { Rule } from '../../rule.ts'

export const examples: Rule['examples'] = {
  accept: [
    { language: 'fi', text: 'Soita 040 000 0000. Tule klo 17.30.\nOsoite on Satamakatu 12 B, 90100 Oulu.' },
    { language: 'fi', text: 'Lounas maksaa 3 euroa. Ryhmässä on kolme ihmistä.' },
    { language: 'fi', text: 'Saimme yli 12 000 euroa.' },
    { language: 'fi', text: 'Paikka on Y-tunnus: 1234567-8.' },
  ],
  reject: [
    { language: 'fi', text: 'Paikkoja on viisitoista.', finds: ['viisitoista'], mended: '15' },
    { language: 'fi', text: 'Tuotto oli 12500 euroa.', finds: ['12500'] },
    {
      language: 'fi',
      text: 'Avustus kattaa 75 % kuluista. Matka on 2,5 kilometriä.',
      finds: ['75 %', '2,5'],
    },
    { language: 'fi', text: 'Talo on XIX vuosisadalta.', finds: ['XIX'] },
  ],
}
