import type { Instant } from '../../notice/common.ts'
import type { NoticeContent } from '../../notice/notice.ts'

/** Continuing activities of invented organisations. The first can be handed in as it is. */
export function examples(_now: Instant): NoticeContent[] {
  return [
    {
      template: 'activity',
      content: {
        fi: {
          title: 'Jumppa tuolilla',
          text: 'Liikut omaan tahtiin.\nVoit istua koko ajan.',
          when: 'Joka tiistai kello 13–14',
          where: 'Seurakunnan talo, Kirkkokatu 5',
          price: 'Ilmainen',
          contact: 'Soita 044 000 5678',
          professionals: 'Jumppa sopii myös huonokuntoiselle.\nSoita ohjaajalle, jos asiakas tarvitsee apua.',
        },
        sv: {
          title: 'Gymnastik på stol',
          text: 'Du rör dig i din egen takt.\nDu kan sitta hela tiden.',
          when: 'Varje tisdag klockan 13–14',
          where: 'Församlingshemmet, Kirkkokatu 5',
          price: 'Gratis',
          contact: 'Ring 044 000 5678',
          professionals: 'Gymnastiken är lugn.\nRing ledaren om klienten behöver hjälp.',
        },
        en: {
          title: 'Exercise on a chair',
          text: 'Move at your own pace.\nYou can sit all the time.',
          when: 'Every Tuesday, 1 pm–2 pm',
          where: 'Parish house, Kirkkokatu 5',
          price: 'Free',
          contact: 'Call 044 000 5678',
          professionals: 'The exercise is easy.\nCall us if your client needs help.',
        },
      },
      details: { link: 'https://jumppa.example/tuoli', topic: 'older-people' },
    },
    {
      template: 'activity',
      content: {
        fi: {
          title: 'Avoin olohuone',
          text: 'Juttele tai ole hiljaa.\nKahvi on aina valmista.\nVoit tulla, milloin haluat.',
          when: 'Joka arkipäivä kello 10–14',
          where: 'Toivontupa, Rantatie 8',
          price: 'Ilmainen',
          contact: 'Soita 044 000 6789',
        },
        sv: {
          title: 'Öppet vardagsrum',
          text: 'Prata eller var tyst.\nVi bjuder på kaffe.\nKom när du vill.',
          when: 'Varje vardag klockan 10–14',
          where: 'Toivontupa, Rantatie 8',
          price: 'Gratis',
          contact: 'Ring 044 000 6789',
        },
      },
      details: { link: 'https://toivontupa.example', topic: 'mental-health' },
    },
    {
      template: 'activity',
      content: {
        fi: {
          title: 'Vauvojen aamu',
          text: 'Tapaat muita perheitä.\nVauva saa leikkiä rauhassa.',
          when: 'Joka torstai kello 9–11',
          where: 'Perhetalo, Puistokatu 12',
          price: 'Ilmainen',
          contact: 'Soita 044 000 7890',
        },
      },
      details: { topic: 'families' },
      picture: {
        media: 'example-babies',
        alt: { fi: 'Kaksi vauvaa leikkii värikkäillä palikoilla lattialla.' },
      },
    },
    {
      template: 'activity',
      content: {
        fi: {
          title: 'Uimaan yhdessä',
          text: 'Saat apua altaassa.\nAvustaja pääsee mukaan ilmaiseksi.',
          when: 'Joka lauantai kello 12–13',
          where: 'Uimahalli, Urheilukatu 1',
          price: '4 euroa',
          contact: 'Soita 044 000 8901',
        },
        en: {
          title: 'Swim together',
          text: 'You get help in the pool.\nYour assistant comes in free.',
          when: 'Every Saturday, 12 noon–1 pm',
          where: 'Swimming hall, Urheilukatu 1',
          price: '4 euros',
          contact: 'Call 044 000 8901',
        },
      },
      details: { link: 'https://uimaan.example', topic: 'disability' },
    },
  ]
}
