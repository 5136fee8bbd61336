import type { Rule } from '../../rule.ts'

const three = 'Jumpan vetää ohjaaja, joka neuvoo, jos sinulla on vaiva, joka haittaa sinua.'
const verbs = 'Laulamme ja soitamme, ohjaaja kertoo tarinoita, ja sinä voit levätä.'

export const examples: Rule['examples'] = {
  accept: [
    { language: 'fi', text: 'Omaishoitaja tarkoittaa ihmistä, joka hoitaa läheistään kotona.' },
    { language: 'fi', text: 'Kerho kokoontuu joka torstai, jos sää on hyvä.' },
    { language: 'fi', text: 'Jos jokin vaiva haittaa sinua, kysy neuvoa.' },
    { language: 'fi', text: 'Kun lapsi itkee, mitä voit tehdä?' },
    { language: 'fi', text: 'Mitä tapahtuu, kun soitat meille?' },
  ],
  reject: [
    { language: 'fi', text: three, finds: [three] },
    { language: 'fi', text: verbs, finds: [verbs] },
    {
      language: 'fi',
      text: 'Paikalla on hoitaja, joka kertoo, millaista apua saat.',
      finds: ['Paikalla on hoitaja, joka kertoo, millaista apua saat.'],
    },
    {
      language: 'fi',
      text: 'Juhla, jonka ajan kerromme pian ja jonne kaikki pääsevät, on talvella.',
      finds: ['Juhla, jonka ajan kerromme pian ja jonne kaikki pääsevät, on talvella.'],
    },
  ],
}
