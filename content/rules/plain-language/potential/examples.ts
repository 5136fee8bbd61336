import type { Rule } from '../../rule.ts'

export const examples: Rule['examples'] = {
  accept: [
    { language: 'fi', text: 'Ehkä mukaan mahtuu vielä kaksi ihmistä.' },
    {
      language: 'fi',
      text: 'Ohjaaja on Maija Virtanen.',
      note: 'A name that looks like the form',
      aside: true,
    },
    { language: 'fi', text: 'Soitimme heti kotiin tultuamme, mennen tullen puhelin mukana.' },
    { language: 'fi', text: 'Kiitos talkoisiin lähteneen ryhmän jäsenille.' },
  ],
  reject: [
    { language: 'fi', text: 'Mukaan mahtunee 8 ihmistä.', finds: ['mahtunee'], mended: 'mahtuu ehkä' },
    {
      language: 'fi',
      text: 'Päätökset lähetettäneen kesäkuussa.',
      finds: ['lähetettäneen'],
      mended: 'lähetetään ehkä',
    },
    { language: 'fi', text: 'Lienee hyvä soittaa ensin.', finds: ['Lienee'] },
    {
      language: 'fi',
      text: 'Retkelle lähtenevät kaikki jäsenet.',
      finds: ['lähtenevät'],
      mended: 'lähtevät ehkä',
    },
  ],
}
