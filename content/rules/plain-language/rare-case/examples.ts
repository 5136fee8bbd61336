import type { Rule } from '../../rule.ts'

export const examples: Rule['examples'] = {
  accept: [
    { language: 'fi', text: 'Voit tulla yksin tai ystävän kanssa.' },
    { language: 'fi', text: 'Kahvila on auki maanantaisin ja keskiviikkoisin.' },
    { language: 'fi', text: 'Voit olla ryhmässä ilman nimeä.' },
    { language: 'fi', text: 'Uima-altaan lämpimin kohta on oikealla.' },
    { language: 'fi', text: 'Teemme kortit käsin.' },
    { language: 'fi', text: 'Tule mukaan iästä riippumatta.' },
    { language: 'fi', text: 'Voit tulla omin päin ja lähteä hyvin mielin.' },
  ],
  reject: [
    { language: 'fi', text: 'Ryhmään voi tulla ilmoittautumatta.', finds: ['ilmoittautumatta'] },
    { language: 'fi', text: 'Juhlaan ovat tervetulleita jäsenet perheineen.', finds: ['perheineen'] },
    { language: 'fi', text: 'Kenenkään ei pidä jäädä ruoatta.', finds: ['ruoatta'], mended: 'ilman ruokaa' },
    { language: 'fi', text: 'Lapsi asuu isovanhempiensa luona vanhemmitta.', finds: ['vanhemmitta'] },
    {
      language: 'fi',
      text: 'Vapautusta haetaan kirjallisin perusteluin.',
      finds: ['kirjallisin', 'perusteluin'],
    },
    { language: 'fi', text: 'Hän lähti kotiin raskain mielin.', finds: ['raskain', 'mielin'] },
    { language: 'fi', text: 'Joukkue voitti maalein 3–0.', finds: ['maalein'] },
  ],
}
