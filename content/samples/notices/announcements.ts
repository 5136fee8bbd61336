import type { Instant } from '../../notice/common.ts'
import type { DemoNotice } from '../county.ts'
import { announcement, approved, awaiting, drafts } from './build.ts'

/** Announcements; the ones that wait show the liaison what the rules find in texts that are not easy yet. */
export const announcements = (now: Instant): DemoNotice[] => [
  announcement(now, {
    id: 'vapaaehtoisia-haetaan',
    organisation: 'jokirannan-seurakunta',
    handedIn: 24 * 5,
    content: {
      fi: {
        title: 'Haluatko auttaa?',
        text: 'Etsimme ihmisiä, jotka juttelevat vanhusten kanssa.\nOpetamme sinua ensin.\nVoit auttaa tunnin viikossa.',
        contact: 'Soita Hannelelle: 040 000 0000',
      },
    },
    details: { topic: 'older-people' },
    placements: [...approved('jokiranta', 'pohjantahti'), ...awaiting('koskikatu')],
  }),
  announcement(now, {
    id: 'kriisipuhelin',
    organisation: 'mielen-silta',
    handedIn: 24 * 7,
    content: {
      fi: {
        title: 'Voit soittaa meille',
        text: 'Onko sinulla vaikea olo?\nVastaamme joka ilta kello 18–22.\nEt tarvitse kertoa nimeäsi.',
        contact: 'Soita: 040 000 0000',
      },
      sv: {
        title: 'Du kan ringa oss',
        text: 'Mår du dåligt?\nVi svarar varje kväll klockan 18–22.\nDu behöver inte säga ditt namn.',
        contact: 'Ring: 040 000 0000',
      },
      en: {
        title: 'You can call us',
        text: 'Are you having a hard time?\nWe answer every evening from 18 to 22.\nYou need not tell your name.',
        contact: 'Call: 040 000 0000',
      },
    },
    details: { topic: 'mental-health' },
    placements: approved('koskikatu', 'satamaranta', 'pohjantahti', 'lakeus'),
  }),
  announcement(now, {
    id: 'influenssarokotus',
    organisation: 'jokirannan-sote-keskus',
    handedIn: 24 * 4,
    content: {
      fi: {
        title: 'Ota rokote influenssaa vastaan',
        text: 'Rokote on maksuton, jos olet yli 65-vuotias.\nVaraa aika puhelimella.',
        contact: 'Soita: 08 000 0000',
      },
    },
    placements: approved('jokiranta'),
  }),
  announcement(now, {
    id: 'kuljetuspalvelu',
    organisation: 'nako',
    handedIn: 24 * 2,
    content: {
      fi: {
        title: 'Saattaja lääkäriin',
        text: 'Mikäli tarvitset saattajaa esim. lääkärikäynnille, voit olla yhteydessä yhdistykseemme, josta saat lisätietoja saattajatoiminnasta.',
        contact: 'Puh. 040 000 0000',
      },
    },
    details: { topic: 'disability' },
    placements: awaiting('jokiranta', 'lakeus'),
  }),
  announcement(now, {
    id: 'kyyti-tapahtumiin',
    organisation: 'kuulo',
    handedIn: 24 * 2,
    content: {
      fi: {
        title: 'Kyyti kuuloyhdistyksen iltaan',
        text: 'Haemme sinut kotoa.\nTilaa kyyti päivää ennen.',
        contact: 'Soita Sirkalle: 040 000 0000',
      },
    },
    details: { topic: 'disability' },
    placements: [
      {
        centre: 'tunturitie',
        state: 'change-requested',
        reasonCode: 'facts-missing',
        note: 'Kerro, minkä kylien ihmisiä haette.',
      },
      { centre: 'satamaranta', state: 'declined', reasonCode: 'other', note: 'Kyyti ei aja Raahessa.' },
    ],
  }),
  announcement(now, {
    id: 'sydanyhdistys-muuttaa',
    organisation: 'sydan',
    handedIn: 30,
    content: {
      fi: {
        title: 'Uusi osoite',
        text: 'Olemme muuttaneet.\nLöydät meidät Satamatalosta.',
        contact: 'Laiturikatu 9, Raahe',
      },
    },
    placements: awaiting('satamaranta'),
  }),
  announcement(now, {
    id: 'uusi-yhdistys',
    organisation: 'uusi-alku',
    handedIn: 2,
    content: {
      fi: {
        title: 'Uusi yhdistys aloittaa',
        text: 'Autamme sinua, kun elämäsi muuttuu.\nVoit soittaa meille arkena.',
        contact: 'Soita Helmille: 040 000 0000',
      },
    },
    placements: drafts('jokiranta'),
  }),
  announcement(now, {
    id: 'jasenille-kirje',
    organisation: 'muisti',
    handedIn: 3,
    content: {
      fi: { title: 'Muistipuisto avataan keväällä', text: 'Puistossa on penkkejä ja leveä polku.' },
    },
    details: { topic: 'older-people' },
    placements: drafts('lakeus'),
  }),
]
