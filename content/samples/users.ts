import { organisations } from './organisations.ts'
import type { DemoUser } from './county.ts'

const names: Record<string, string> = {
  omaishoitajat: 'Marjatta Rantala',
  muisti: 'Eero Pellikka',
  sydan: 'Kaisu Hepola',
  pesa: 'Noora Ylitalo',
  'mielen-silta': 'Jari Mattila',
  kuulo: 'Sirkka Kallunki',
  nako: 'Pentti Ojala',
  'liikkuva-arki': 'Tiina Kestilä',
  kohtaamo: 'Amina Warsame',
  norr: 'Gunilla Nylund',
  'jokirannan-seurakunta': 'Hannele Väisänen',
  'tunturin-seurakunta': 'Antti Riekki',
  'jokirannan-sote-keskus': 'Päivi Korhonen',
  'uusi-alku': 'Helmi Kotila',
}

/** One member an organisation; the first one is the account that the sign-in page offers. */
const members: DemoUser[] = organisations.map(({ id }, index) => ({
  id: `member-${id}`,
  name: names[id] ?? id,
  email: index === 0 ? 'organisation@demo.invalid' : `${id}@demo.invalid`,
  role: 'member',
  organisation: id,
  locale: id === 'norr' ? 'sv' : 'fi',
}))

export const users: DemoUser[] = [
  ...members,
  {
    id: 'liaison-jokiranta',
    name: 'Leena Aalto',
    email: 'liaison@demo.invalid',
    role: 'liaison',
    centres: ['jokiranta', 'koskikatu'],
    locale: 'fi',
  },
  {
    id: 'deputy-jokiranta',
    name: 'Mikko Saari',
    email: 'deputy@demo.invalid',
    role: 'deputy',
    centres: ['jokiranta'],
    locale: 'fi',
  },
  {
    id: 'liaison-pohjantahti',
    name: 'Outi Heikkinen',
    email: 'liaison.pohjantahti@demo.invalid',
    role: 'liaison',
    centres: ['pohjantahti', 'lakeus'],
    locale: 'fi',
  },
  {
    id: 'liaison-satamaranta',
    name: 'Camilla Forsman',
    email: 'liaison.satamaranta@demo.invalid',
    role: 'liaison',
    centres: ['satamaranta', 'tunturitie'],
    locale: 'sv',
  },
  {
    id: 'coordinator',
    name: 'Riikka Lampela',
    email: 'coordinator@demo.invalid',
    role: 'coordinator',
    locale: 'fi',
  },
  { id: 'operator', name: 'Ville Tervo', email: 'operator@demo.invalid', role: 'operator', locale: 'fi' },
]
