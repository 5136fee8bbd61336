import type { Instant } from '../../notice/common.ts'
import type { DemoNotice } from '../county.ts'
import { dayStart, ago } from '../when.ts'
import { activity, announcement, approved, awaiting, drafts, event, withdrawn } from './build.ts'

/** What the demo account of an organisation finds on its own page: a notice in every state. */
export const ofOmaishoitajat = (now: Instant): DemoNotice[] => [
  activity(now, {
    id: 'omaishoitajien-kahvihetki',
    organisation: 'omaishoitajat',
    handedIn: 24 * 9,
    content: {
      fi: {
        title: 'Omaishoitajien kahvihetki',
        text: 'Hoidatko kotona läheistä ihmistä?\nTule juomaan kahvia ja juttelemaan.\nVoit ottaa läheisesi mukaan.',
        when: 'Joka tiistai kello 13–15',
        where: 'Rantatalo, Jokitie 3',
        price: 'Maksuton',
        contact: 'Soita Marjatalle: 040 000 0000',
        professionals: 'Voit antaa asiakkaalle numeron tai soittaa hänen kanssaan. Lähetettä ei tarvita.',
      },
      sv: {
        title: 'Kafé för närståendevårdare',
        text: 'Vårdar du en närstående hemma?\nKom och drick kaffe och prata.\nDu kan ta din närstående med.',
        when: 'Varje tisdag klockan 13–15',
        where: 'Rantatalo, Jokitie 3',
        price: 'Gratis',
        contact: 'Ring Marjatta: 040 000 0000',
      },
    },
    details: { topic: 'older-people' },
    picture: {
      file: 'kahvihetki.png',
      alt: {
        fi: 'Piirros: kaksi kahvikuppia pöydällä, kupeista nousee höyryä.',
        sv: 'Teckning: två rykande kaffekoppar på ett bord.',
      },
    },
    placements: [
      ...approved('jokiranta', 'lakeus'),
      ...awaiting('koskikatu'),
      {
        centre: 'pohjantahti',
        state: 'declined',
        reasonCode: 'already-shown',
        note: 'Sama kahvihetki on jo aulan taululla.',
      },
    ],
  }),
  event(now, {
    id: 'hoitajan-hyva-paiva',
    organisation: 'omaishoitajat',
    handedIn: 30,
    days: 9,
    day: 'thu',
    from: '12:00',
    to: '15:00',
    content: {
      fi: {
        title: 'Hoitajan hyvä päivä',
        text: 'Päivä on tarkoitettu omaishoitajille.\nSyömme, laulamme ja lepäämme.\nIlmoittaudu puhelimella.',
        where: 'Rantatalo, Jokitie 3',
        price: 'Maksuton',
        contact: 'Soita Marjatalle: 040 000 0000',
      },
    },
    details: { topic: 'older-people' },
    placements: [
      ...awaiting('jokiranta', 'satamaranta'),
      {
        centre: 'koskikatu',
        state: 'change-requested',
        reasonCode: 'facts-missing',
        note: 'Kerro vielä, mihin asti voi ilmoittautua.',
      },
    ],
  }),
  {
    ...announcement(now, {
      id: 'uusi-puhelinnumero',
      organisation: 'omaishoitajat',
      handedIn: 24 * 6,
      content: {
        fi: {
          title: 'Neuvomme puhelimessa',
          text: 'Onko sinulla kysyttävää hoidosta?\nVastaamme arkisin kello 9–12.',
          contact: 'Soita: 040 000 0000',
        },
      },
      details: { topic: 'older-people' },
      placements: [{ centre: 'jokiranta', state: 'awaiting', approvedBefore: true }],
    }),
    laterVersion: {
      content: {
        template: 'announcement',
        content: {
          fi: {
            title: 'Neuvomme puhelimessa',
            text: 'Onko sinulla kysyttävää hoidosta?\nVastaamme arkisin kello 9–15.',
            contact: 'Soita: 040 000 0000',
          },
        },
        details: { topic: 'older-people' },
      },
      validFrom: dayStart(now, -7),
      validUntil: dayStart(now, 40),
      handedInAt: ago(now, 5),
    },
  },
  event(now, {
    id: 'joululaulut-rantatalossa',
    organisation: 'omaishoitajat',
    handedIn: 2,
    days: 20,
    day: 'sun',
    from: '15:00',
    to: '16:30',
    content: {
      fi: {
        title: 'Yhteislaulua Rantatalossa',
        text: 'Tule laulamaan tuttuja lauluja.',
        where: 'Rantatalo, Jokitie 3',
        price: 'Maksuton',
        contact: 'Soita Marjatalle: 040 000 0000',
      },
    },
    placements: drafts('jokiranta', 'lakeus'),
  }),
  activity(now, {
    id: 'kavelyryhma-omaisille',
    organisation: 'omaishoitajat',
    handedIn: 24 * 12,
    content: {
      fi: {
        title: 'Kävelyryhmä omaisille',
        text: 'Kävelemme yhdessä joen rannalla.\nTahti on rauhallinen.',
        when: 'Joka maanantai kello 10',
        where: 'Lähdemme Rantatalon pihalta, Jokitie 3',
        price: 'Maksuton',
        contact: 'Soita Marjatalle: 040 000 0000',
      },
    },
    details: { topic: 'rehabilitation' },
    placements: [
      ...withdrawn('jokiranta'),
      {
        centre: 'lakeus',
        state: 'removed',
        reasonCode: 'out-of-date',
        note: 'Kuulimme, että ryhmä on tauolla.',
      },
    ],
  }),
]
