import type { Instant } from '../../notice/common.ts'
import type { DemoNotice } from '../county.ts'
import { dayStart } from '../when.ts'
import { approved, awaiting, ended, event } from './build.ts'

/** Events of the county's organisations: to come, waiting, and one that is over. */
export const events = (now: Instant): DemoNotice[] => [
  event(now, {
    id: 'sydanilta',
    organisation: 'sydan',
    handedIn: 24 * 5,
    days: 10,
    day: 'wed',
    from: '17:00',
    to: '19:00',
    content: {
      fi: {
        title: 'Ilta sydämen hyväksi',
        text: 'Sairaanhoitaja kertoo verenpaineesta.\nVoit mitata oman paineesi.\nJuomme teetä.',
        where: 'Kirkkotalo, Kirkkokatu 10, Raahe',
        price: 'Maksuton',
        contact: 'Soita Kaisulle: 040 000 0000',
      },
    },
    placements: [...approved('satamaranta', 'jokiranta'), ...awaiting('lakeus')],
  }),
  event(now, {
    id: 'hiljainen-hetki',
    organisation: 'jokirannan-seurakunta',
    handedIn: 24 * 4,
    days: 8,
    day: 'sun',
    from: '18:00',
    to: '19:00',
    content: {
      fi: {
        title: 'Kynttilöiden ilta',
        text: 'Oletko menettänyt läheisen?\nSytytämme kynttilän ja muistamme yhdessä.\nPapin kanssa voi jutella.',
        where: 'Jokirannan kirkko, Kirkkotie 1',
        price: 'Maksuton',
        contact: 'Soita Hannelelle: 040 000 0000',
      },
    },
    details: { topic: 'mental-health' },
    picture: { file: 'kynttila.png', alt: { fi: 'Piirros: palava kynttilä pimeässä.' } },
    placements: approved('jokiranta', 'pohjantahti', 'koskikatu'),
  }),
  event(now, {
    id: 'puurojuhla',
    organisation: 'tunturin-seurakunta',
    handedIn: 24 * 3,
    days: 12,
    day: 'sat',
    from: '11:00',
    to: '13:00',
    content: {
      fi: {
        title: 'Puurojuhla kaikille',
        text: 'Tule syömään riisipuuroa.\nLapsille on omaa ohjelmaa.\nEt tarvitse ilmoittautua.',
        where: 'Seurakuntatalo, Tunturitie 5, Kuusamo',
        price: 'Maksuton',
        contact: 'Soita Antille: 040 000 0000',
      },
    },
    placements: approved('tunturitie', 'koskikatu'),
  }),
  event(now, {
    id: 'neulekahvila',
    organisation: 'pesa',
    handedIn: 28,
    days: 6,
    day: 'tue',
    from: '17:30',
    to: '19:30',
    content: {
      fi: {
        title: 'Neulekahvila',
        text: 'Opi neulomaan sukat.\nSaat langat ja puikot meiltä.',
        where: 'Perhetalo Pesä, Koskikatu 20',
        price: '3 euroa',
        contact: 'Soita Nooralle: 040 000 0000',
      },
    },
    details: { topic: 'families' },
    placements: awaiting('jokiranta', 'koskikatu'),
  }),
  event(now, {
    id: 'isien-ilta',
    organisation: 'pesa',
    handedIn: 20,
    days: 11,
    day: 'mon',
    from: '18:00',
    to: '20:00',
    content: {
      fi: {
        title: 'Isien ilta',
        text: 'Isät tapaavat, syövät ja juttelevat.\nLapset voivat tulla mukaan.',
        where: 'Perhetalo Pesä, Koskikatu 20',
        price: 'Maksuton',
        contact: 'Soita Nooralle: 040 000 0000',
      },
    },
    details: { topic: 'families' },
    placements: [...awaiting('koskikatu'), ...approved('pohjantahti')],
  }),
  {
    ...event(now, {
      id: 'kuntosalin-avajaiset',
      organisation: 'liikkuva-arki',
      handedIn: 24 * 20,
      days: -9,
      day: 'thu',
      from: '10:00',
      to: '12:00',
      content: {
        fi: {
          title: 'Uuden kuntosalin avajaiset',
          text: 'Tule kokeilemaan laitteita.\nOhjaaja auttaa sinua.',
          where: 'Satamatalo, Laiturikatu 9, Raahe',
          price: 'Maksuton',
          contact: 'Soita Tiinalle: 040 000 0000',
        },
      },
      details: { topic: 'rehabilitation' },
      placements: ended('satamaranta', 'jokiranta'),
    }),
    validFrom: dayStart(now, -19),
  },
]
