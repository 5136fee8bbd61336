import type { Rule } from '../../rule.ts'

export const examples: Rule['examples'] = {
  accept: [
    { language: 'fi', text: 'Tule kahville Tuiran terveysasemalle!' },
    { language: 'fi', text: 'Lopuksi juomme kahvit Café Valveessa.', note: 'A name' },
    { language: 'fi', text: 'Tervetuloa! Welcome! Välkommen!' },
    { language: 'fi', text: 'Sosiaali- ja terveyspalvelut sekä vertais-tukiryhmä.' },
    {
      language: 'fi',
      text: 'Kerhossa on bocciaa, pilatesta ja kirppis.',
      note: 'Words younger than the dictionary',
    },
    { language: 'fi', text: 'Retkelle lähtevät 60–74-vuotiaat.' },
    {
      language: 'fi',
      text: 'Kerromme palliatiivisesta hoidosta ja fibromyalgiasta.',
      note: 'Learned words that our own list explains',
    },
    { language: 'fi', text: 'Nepenpuu on kerho. Tule Nepenpuuhun ensi viikolla.', note: 'A name' },
  ],
  reject: [
    {
      language: 'fi',
      text: 'Ilmottaudu mukaan puhelimella.',
      finds: ['Ilmottaudu'],
      mended: 'Ilmoittaudu',
    },
    { language: 'fi', text: 'Ensimäinen kerta on ilmainen.', finds: ['Ensimäinen'], mended: 'Ensimmäinen' },
    { language: 'fi', text: 'Olet lämpimästi tervetulut!', finds: ['tervetulut'], mended: 'tervetullut' },
    { language: 'fi', text: 'Varaa aika soittamala meille.', finds: ['soittamala'], mended: 'soittamalla' },
    { language: 'fi', text: 'Kerho kokontuu maanantaisin.', finds: ['kokontuu'], mended: 'kokoontuu' },
    {
      language: 'fi',
      text: 'Tapaamme helsingissä ensi viikolla.',
      finds: ['helsingissä'],
      mended: 'Helsingissä',
    },
  ],
}
