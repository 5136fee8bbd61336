import type { Instant } from '../../notice/common.ts'
import type { DemoNotice } from '../county.ts'
import { activity, approved, awaiting } from './build.ts'

/** Continuing activities of the county's organisations. */
export const continuing = (now: Instant): DemoNotice[] => [
  activity(now, {
    id: 'muistikerho',
    organisation: 'muisti',
    handedIn: 24 * 8,
    content: {
      fi: {
        title: 'Muistikerho',
        text: 'Unohdatko usein asioita?\nKerhossa pelaamme, laulamme ja juttelemme.\nVoit tulla yksin tai läheisen kanssa.',
        when: 'Joka keskiviikko kello 13–15',
        where: 'Kirjasto, Peltotie 2, Liminka',
        price: 'Maksuton',
        contact: 'Soita Eerolle: 040 000 0000',
      },
    },
    details: { topic: 'older-people' },
    placements: [...approved('jokiranta', 'lakeus', 'pohjantahti'), ...awaiting('satamaranta')],
  }),
  activity(now, {
    id: 'perhekahvila',
    organisation: 'pesa',
    handedIn: 24 * 10,
    content: {
      fi: {
        title: 'Perhekahvila',
        text: 'Oletko kotona pienen lapsen kanssa?\nTule leikkimään ja juomaan kahvia.\nEt tarvitse ilmoittautua.',
        when: 'Joka perjantai kello 9.30–11.30',
        where: 'Perhetalo Pesä, Koskikatu 20',
        price: 'Maksuton',
        contact: 'Soita Nooralle: 040 000 0000',
      },
      sv: {
        title: 'Familjekafé',
        text: 'Är du hemma med ett litet barn?\nKom och lek och drick kaffe.\nDu behöver inte anmäla dig.',
        when: 'Varje fredag klockan 9.30–11.30',
        where: 'Perhetalo Pesä, Koskikatu 20',
        price: 'Gratis',
        contact: 'Ring Noora: 040 000 0000',
      },
      en: {
        title: 'Family café',
        text: 'Are you at home with a small child?\nCome to play and have coffee.\nYou do not need to sign up.',
        when: 'Every Friday, 9.30 to 11.30',
        where: 'Perhetalo Pesä, Koskikatu 20',
        price: 'Free',
        contact: 'Call Noora: 040 000 0000',
      },
    },
    details: { topic: 'families' },
    picture: {
      file: 'palikat.png',
      alt: {
        fi: 'Piirros: lapsen palikoista koottu torni.',
        sv: 'Teckning: ett torn av barnens klossar.',
        en: 'Drawing: a tower built of toy blocks.',
      },
    },
    placements: approved('koskikatu', 'jokiranta', 'pohjantahti'),
  }),
  activity(now, {
    id: 'avoin-olohuone',
    organisation: 'mielen-silta',
    handedIn: 24 * 7,
    content: {
      fi: {
        title: 'Avoin olohuone',
        text: 'Painaako jokin mieltäsi?\nMeillä saat jutella tai olla hiljaa.\nKaikki aikuiset voivat tulla.',
        when: 'Arkisin kello 10–14',
        where: 'Mielen silta, Asemakatu 7',
        price: 'Maksuton',
        contact: 'Soita Jarille: 040 000 0000',
      },
    },
    details: { topic: 'mental-health' },
    placements: approved('jokiranta', 'pohjantahti', 'tunturitie'),
  }),
  activity(now, {
    id: 'tuolijumppa',
    organisation: 'liikkuva-arki',
    handedIn: 24 * 6,
    content: {
      fi: {
        title: 'Tuolijumppa',
        text: 'Jumppaamme tuolilla istuen.\nLiikkeet ovat helppoja.\nOta juomapullo mukaan.',
        when: 'Joka torstai kello 11–12',
        where: 'Satamatalo, Laiturikatu 9, Raahe',
        price: '2 euroa',
        contact: 'Soita Tiinalle: 040 000 0000',
      },
    },
    details: { topic: 'rehabilitation' },
    placements: [...approved('satamaranta', 'lakeus'), ...awaiting('jokiranta')],
  }),
  activity(now, {
    id: 'suomen-kielen-kahvila',
    organisation: 'kohtaamo',
    handedIn: 24 * 5,
    content: {
      fi: {
        title: 'Puhutaan suomea',
        text: 'Opetteletko suomea?\nTule puhumaan suomea kahvin kanssa.\nAutamme sinua.',
        when: 'Joka tiistai kello 17–19',
        where: 'Kohtaamo Silta, Torikatu 5',
        price: 'Maksuton',
        contact: 'Soita Aminalle: 040 000 0000',
      },
      en: {
        title: 'Let us speak Finnish',
        text: 'Are you learning Finnish?\nCome and speak Finnish over coffee.\nWe help you.',
        when: 'Every Tuesday, 17 to 19',
        where: 'Kohtaamo Silta, Torikatu 5',
        price: 'Free',
        contact: 'Call Amina: 040 000 0000',
      },
    },
    placements: [...approved('koskikatu', 'pohjantahti'), ...awaiting('jokiranta')],
  }),
  activity(now, {
    id: 'kuulolahipalvelu',
    organisation: 'kuulo',
    handedIn: 24 * 6,
    content: {
      fi: {
        title: 'Apua kuulokojeen käyttöön',
        text: 'Vaihdamme pariston ja puhdistamme kojeen.\nVoit tulla ilman aikaa.',
        when: 'Joka keskiviikko kello 12–14',
        where: 'Tunturitien sote-keskus, huone 4',
        price: 'Maksuton',
        contact: 'Soita Sirkalle: 040 000 0000',
      },
    },
    details: { topic: 'disability' },
    placements: approved('tunturitie'),
  }),
  activity(now, {
    id: 'digiapu',
    organisation: 'nako',
    handedIn: 50,
    content: {
      fi: {
        title: 'Apua puhelimen käyttöön',
        text: 'Näetkö huonosti?\nNäytämme, miten puhelin puhuu sinulle.\nOta oma puhelin mukaan.',
        when: 'Joka maanantai kello 12–14',
        where: 'Kirjasto, Torikatu 1',
        price: 'Maksuton',
        contact: 'Soita Pentille: 040 000 0000',
      },
    },
    details: { topic: 'disability' },
    placements: [...awaiting('jokiranta', 'koskikatu'), ...approved('pohjantahti')],
  }),
  activity(now, {
    id: 'samtalsgrupp',
    organisation: 'norr',
    handedIn: 24 * 6,
    content: {
      sv: {
        title: 'Samtalsgrupp på svenska',
        text: 'Känner du dig ensam?\nKom och prata på svenska.\nVi dricker kaffe tillsammans.',
        when: 'Varje måndag klockan 14–16',
        where: 'Svenska kretsen, Strandgatan 6',
        price: 'Gratis',
        contact: 'Ring Gunilla: 040 000 0000',
      },
      fi: {
        title: 'Juttelemme ruotsiksi',
        text: 'Puhutko ruotsia?\nTule juttelemaan ruotsiksi.\nJuomme kahvia yhdessä.',
        when: 'Joka maanantai kello 14–16',
        where: 'Svenska kretsen, Rantakatu 6',
        price: 'Maksuton',
        contact: 'Soita Gunillalle: 040 000 0000',
      },
    },
    placements: approved('koskikatu', 'satamaranta'),
  }),
]
