import type { Instant } from '../../notice/common.ts'
import type { NoticeContent } from '../../notice/notice.ts'
import { dateAfter } from '../civil.ts'

/** Events of invented organisations, two weeks ahead of `now`. The first can be handed in as it is. */
export function examples(now: Instant): NoticeContent[] {
  const day = dateAfter(now, 14)
  const times = (from: string, to: string) => ({ starts: `${day}T${from}`, ends: `${day}T${to}` })
  return [
    {
      template: 'event',
      content: {
        fi: {
          title: 'Kahvihetki kirjastossa',
          text: 'Juo kahvia ja tapaa muita.\nVoit tulla yksin.',
          where: 'Kirjasto, Koulukatu 3',
          price: 'Ilmainen',
          contact: 'Soita 044 000 1234',
          professionals: 'Kerro asiakkaalle aika ja paikka.\nHän voi tulla suoraan kirjastoon.',
        },
        sv: {
          title: 'Kaffe på biblioteket',
          text: 'Drick kaffe och träffa andra.\nDu kan komma ensam.',
          where: 'Biblioteket, Koulukatu 3',
          price: 'Gratis',
          contact: 'Ring 044 000 1234',
          professionals: 'Berätta dag och plats för klienten.\nKlienten kan komma direkt till biblioteket.',
        },
        en: {
          title: 'Coffee at the library',
          text: 'Have coffee and meet people.\nYou can come alone.',
          where: 'Library, Koulukatu 3',
          price: 'Free',
          contact: 'Call 044 000 1234',
          professionals:
            'Tell your client the day and the place.\nYour client can come straight to the library.',
        },
      },
      details: { ...times('13:00', '15:00'), link: 'https://kahvi.example/kirjasto', topic: 'everybody' },
    },
    {
      template: 'event',
      content: {
        fi: {
          title: 'Perheiden metsäretki',
          text: 'Leikimme ja syömme eväitä ulkona.\nOta mukaan lämpimät vaatteet.',
          where: 'Lammen laavu, Lammentie 20',
          price: 'Ilmainen',
          contact: 'Soita 044 000 2345',
        },
        sv: {
          title: 'Familjer på utflykt i skogen',
          text: 'Vi leker och äter matsäck ute.\nTa med varma kläder.',
          where: 'Vindskyddet, Lammentie 20',
          price: 'Gratis',
          contact: 'Ring 044 000 2345',
        },
      },
      details: { ...times('10:00', '12:30'), link: 'https://perheet.example/retki', topic: 'families' },
      picture: {
        media: 'example-forest',
        alt: {
          fi: 'Aikuinen ja kaksi lasta syövät eväitä metsässä nuotion vieressä.',
          sv: 'En vuxen och två barn äter matsäck i skogen vid en eld.',
        },
      },
    },
    {
      template: 'event',
      content: {
        fi: {
          title: 'Mikä auttaa muistia?',
          text: 'Hoitaja kertoo muistista.\nVoit kysyä häneltä.\nPääset paikalle pyörätuolilla.',
          where: 'Seurakunnan talo, Kirkkokatu 5',
          price: 'Ilmainen',
          contact: 'Soita 044 000 3456',
        },
        en: {
          title: 'What helps your memory?',
          text: 'A nurse talks about memory.\nYou can ask questions.\nYou can come in a wheelchair.',
          where: 'Parish house, Kirkkokatu 5',
          price: 'Free',
          contact: 'Call 044 000 3456',
        },
      },
      details: { ...times('17:30', '19:00'), topic: 'older-people' },
    },
    {
      template: 'event',
      content: {
        fi: {
          title: 'Lounas yhdessä',
          text: 'Syö keittoa muiden kanssa.\nSaat myös kahvia ja pullaa.',
          where: 'Seurakunnan talo, Kirkkokatu 5',
          price: '5 euroa',
          contact: 'Soita 044 000 4567',
        },
      },
      details: { ...times('11:00', '12:30'), link: 'https://lounas.example', topic: 'everybody' },
    },
  ]
}
