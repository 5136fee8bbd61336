import type { Rule } from '../../rule.ts'

export const examples: Rule['examples'] = {
  accept: [
    { language: 'fi', text: 'Osallisuus tarkoittaa, että voit olla mukana.' },
    { language: 'fi', text: 'Tule endoskopiaan eli tähystykseen.' },
    { language: 'fi', text: 'Endoskopia on maanantaina.\nEndoskopia eli tähystys ei satu.' },
    { language: 'fi', text: 'Yliopiston uusi teknologia auttaa.' },
  ],
  reject: [
    { language: 'fi', text: 'Osallisuus on tärkeää.', finds: ['Osallisuus'] },
    { language: 'fi', text: 'Saat ajan seulontaan.', finds: ['seulontaan'] },
    {
      language: 'fi',
      text: 'Endoskopia on maanantaina.',
      finds: ['Endoskopia'],
      mended: 'Endoskopia eli tähystys',
    },
  ],
}
