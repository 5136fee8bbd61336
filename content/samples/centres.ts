import type { Requirements, WeekHours } from '../notice/centre.ts'
import type { DemoCentre } from './county.ts'

const weekdays = (from: string, until: string): WeekHours => [
  [[from, until]],
  [[from, until]],
  [[from, until]],
  [[from, until]],
  [[from, until]],
  [],
  [],
]
const always: WeekHours = Array.from({ length: 7 }, () => [['00:00', '24:00'] as [string, string]])

const requirements: Requirements = {
  languages: ['fi'],
  maxValidityDays: 120,
  minPictureWidthPx: 800,
  minPictureHeightPx: 600,
  maxFileBytes: 10_000_000,
  templates: ['event', 'activity', 'announcement'],
}

const noticesAt = {
  fi: 'Ilmoitukset ovat myös paperilla neuvonnassa.',
  sv: 'Meddelandena finns också på papper i informationen.',
  en: 'You find the notices on paper at the information desk, too.',
}

const centre = (
  c: Pick<DemoCentre, 'id' | 'name' | 'kind' | 'address' | 'municipality'> & Partial<DemoCentre>,
): DemoCentre => ({
  openingHours: weekdays('08:00', '16:00'),
  theme: 'light',
  houseShare: 0.25,
  noticesAt,
  requirements,
  contact: { email: `${c.id}@demo.invalid`, phone: '08 000 0000' },
  ...c,
})

export const centres: DemoCentre[] = [
  centre({
    id: 'jokiranta',
    name: 'Jokirannan sote-keskus',
    kind: 'sote-keskus',
    address: 'Rantapolku 4',
    municipality: 'Oulu',
  }),
  centre({
    id: 'koskikatu',
    name: 'Koskikadun perhekeskus',
    kind: 'perhekeskus',
    address: 'Koskikatu 12',
    municipality: 'Oulu',
    requirements: { ...requirements, maxValidityDays: 90 },
  }),
  centre({
    id: 'pohjantahti',
    name: 'Pohjantähden sairaala',
    kind: 'sairaala',
    address: 'Sairaalanmäki 1',
    municipality: 'Oulu',
    openingHours: always,
    theme: 'dark',
    requirements: { ...requirements, minPictureWidthPx: 1200, minPictureHeightPx: 800 },
  }),
  centre({
    id: 'lakeus',
    name: 'Lakeuden sote-keskus',
    kind: 'sote-keskus',
    address: 'Peltotie 8',
    municipality: 'Liminka',
    openingHours: weekdays('08:00', '15:30'),
  }),
  centre({
    id: 'satamaranta',
    name: 'Satamarannan sote-keskus',
    kind: 'sote-keskus',
    address: 'Laiturikatu 2',
    municipality: 'Raahe',
    houseShare: 0.2,
  }),
  centre({
    id: 'tunturitie',
    name: 'Tunturitien sote-keskus',
    kind: 'sote-keskus',
    address: 'Tunturitie 21',
    municipality: 'Kuusamo',
    openingHours: weekdays('08:30', '16:00'),
  }),
]
