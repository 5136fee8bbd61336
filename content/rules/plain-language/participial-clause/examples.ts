import type { Rule } from '../../rule.ts'

export const examples: Rule['examples'] = {
  accept: [
    { language: 'fi', text: 'Tarvittaessa autamme sinua työhakemuksen kanssa.' },
    { language: 'fi', text: 'Ilmoittaudu perjantaihin mennessä. Soitamme viikon kuluttua.' },
    { language: 'fi', text: 'Tämän kuun alusta lähtien kahvi on ilmaista.' },
    { language: 'fi', text: 'Jäsenen täytyy erota kirjallisesti.' },
    { language: 'fi', text: 'Kun tulet jakoon, ota mukaan oma kassi.' },
    { language: 'fi', text: 'Työhön tarvitaan kymmenen ohjattua, joista yksi johtaa.' },
  ],
  reject: [
    {
      language: 'fi',
      text: 'Jakoon tullessasi ota mukaan oma kassi.',
      finds: ['Jakoon tullessasi'],
      mended: 'Kun tulet jakoon,',
    },
    {
      language: 'fi',
      text: 'Sisäänkäynnin löydät kulkiessasi pihan läpi.',
      finds: ['löydät kulkiessasi'],
      mended: 'löydät, kun kuljet',
    },
    {
      language: 'fi',
      text: 'Ilmoittauduttuasi saat meiltä kirjeen.',
      finds: ['Ilmoittauduttuasi'],
      mended: 'Kun olet ilmoittautunut,',
    },
    {
      language: 'fi',
      text: 'Matkaa tilattaessa kerromme hinnan.',
      finds: ['Matkaa tilattaessa'],
      mended: 'Kun matkaa tilataan,',
    },
    {
      language: 'fi',
      text: 'Setelin voimassaolo päättyy asiakkaan siirtyessä hoitoon.',
      finds: ['päättyy asiakkaan siirtyessä'],
      mended: 'päättyy, kun asiakas siirtyy',
    },
    {
      language: 'fi',
      text: 'Saat päätöksen hakemuksen saavuttua.',
      finds: ['saavuttua'],
    },
    {
      language: 'fi',
      text: 'Lisätietoja saadaksesi soita meille.',
      finds: ['Lisätietoja saadaksesi'],
      mended: 'Jos haluat saada lisätietoja,',
    },
    { language: 'fi', text: 'Saadakseen alennuksen asiakas esittää kuitin.', finds: ['Saadakseen'] },
    {
      language: 'fi',
      text: 'Ovi suljetaan kokouksen alettua.',
      finds: ['suljetaan kokouksen alettua'],
      mended: 'suljetaan, kun kokous on alkanut',
    },
    { language: 'fi', text: 'Lääkäri tekee päätöksen asiakasta kuultuaan.', finds: ['kuultuaan'] },
  ],
}
