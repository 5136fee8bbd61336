/** Everyday words younger than the dictionary, by how they begin: their forms are let through. Lower case, sorted. */
const newer: readonly string[] = [
  'boccia',
  'chat',
  'chät',
  'discord',
  'kahoot',
  'kirppi',
  'mindfulness',
  'padel',
  'petank',
  'pilate',
  'popup',
  'qr-',
  'selkosuom',
  'skype',
  'smoothie',
  'striim',
  'vlog',
  'whatsapp',
  'wifi',
  'workshop',
  'youtube',
]

export const isNewer = (word: string): boolean => newer.some((start) => word.startsWith(start))
