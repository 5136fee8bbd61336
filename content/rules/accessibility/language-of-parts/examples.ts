import type { Rule } from '../../rule.ts'

export const examples: Rule['examples'] = {
  accept: [
    { language: 'fi', text: 'Tule kahville kirjastoon. Kahvi on ilmaista.' },
    {
      language: 'fi',
      text: 'Voit puhua suomea tai ruotsia.\nYou can speak Finnish.',
      note: 'mixed on purpose',
    },
    { language: 'sv', text: 'Kom och drick kaffe med oss.' },
    { language: 'en', text: 'Come and have coffee with us.' },
  ],
  reject: [
    {
      language: 'fi',
      text: 'Come and walk with us every Tuesday.',
      finds: ['Come and walk with us every Tuesday.'],
      wordsIn: 'en',
    },
    {
      language: 'en',
      text: 'Tule kahville, jos sinulla on aikaa.',
      finds: ['Tule kahville, jos sinulla on aikaa.'],
      wordsIn: 'fi',
    },
    {
      language: 'fi',
      text: 'Du kan tala finska eller svenska.',
      finds: ['Du kan tala finska eller svenska.'],
      wordsIn: 'sv',
    },
  ],
}
