import type { UiLanguage } from '../notice/common.ts'
import type { TemplateMessages } from './template.ts'
import { topics, topicWords } from './topics.ts'

type FieldMessages = TemplateMessages['fields']

const topicChoices = (language: UiLanguage) =>
  Object.fromEntries(topics.map((t) => [t, topicWords[language][t]]))

/** Labels and hints of the fields that templates share. A template takes them over and changes what it must. */
export const sharedFields: Record<UiLanguage, FieldMessages> = {
  fi: {
    title: {
      label: 'Otsikko',
      hint: 'Kerro muutamalla sanalla, mistä on kyse. Esimerkiksi: Kahvihetki kirjastossa',
    },
    text: {
      label: 'Teksti',
      hint: 'Kirjoita 2–5 lyhyttä riviä. Kerro yksi asia yhdellä rivillä. Kirjoita lukijalle: tule, voit, saat.',
    },
    when: { label: 'Milloin', hint: 'Kirjoita päivä ja kellonaika. Esimerkiksi: Joka tiistai kello 13–15' },
    where: { label: 'Paikka', hint: 'Kirjoita paikan nimi ja osoite. Esimerkiksi: Kirjasto, Koulukatu 3' },
    price: {
      label: 'Hinta',
      hint: 'Esimerkiksi: 5 euroa. Jos tapahtuma ei maksa mitään, kirjoita: Maksuton',
    },
    contact: { label: 'Yhteystieto', hint: 'Mistä lukija saa lisää tietoa? Esimerkiksi: Soita 044 000 1234' },
    professionals: {
      label: 'Ohje ammattilaiselle',
      hint: 'Miten ammattilainen ohjaa asiakkaan teille? Tämä teksti ei näy näytöllä.',
    },
    starts: { label: 'Alkaa', hint: 'Valitse päivä ja kellonaika. Me kirjoitamme ne näytölle sanoina.' },
    ends: { label: 'Päättyy', hint: 'Ilmoitus poistuu näytöltä, kun tapahtuma päättyy.' },
    link: { label: 'Verkko-osoite', hint: 'Näytölle tulee osoite ja QR-koodi. Osoitteen alku on https://' },
    topic: {
      label: 'Aihe',
      hint: 'Kenelle ilmoitus on? Aihe näkyy näytöllä sanana ja värinä.',
      choices: topicChoices('fi'),
    },
  },
  sv: {
    title: {
      label: 'Rubrik',
      hint: 'Berätta med några ord vad det gäller. Till exempel: Kaffe på biblioteket',
    },
    text: {
      label: 'Text',
      hint: 'Skriv 2–5 korta rader. Berätta en sak per rad. Skriv till läsaren: kom, du kan, du får.',
    },
    when: { label: 'När', hint: 'Skriv dag och klockslag. Till exempel: Varje tisdag klockan 13–15' },
    where: { label: 'Plats', hint: 'Skriv platsens namn och adress. Till exempel: Biblioteket, Skolgatan 3' },
    price: { label: 'Pris', hint: 'Till exempel: 5 euro. Om det inte kostar något, skriv: Gratis' },
    contact: { label: 'Kontakt', hint: 'Var får läsaren veta mer? Till exempel: Ring 044 000 1234' },
    professionals: {
      label: 'Råd till yrkespersoner',
      hint: 'Hur hänvisar en yrkesperson en klient till er? Texten visas inte på skärmen.',
    },
    starts: { label: 'Börjar', hint: 'Välj dag och klockslag. Vi skriver dem med ord på skärmen.' },
    ends: { label: 'Slutar', hint: 'Meddelandet försvinner från skärmen när evenemanget slutar.' },
    link: {
      label: 'Webbadress',
      hint: 'På skärmen visas adressen och en QR-kod. Adressen börjar med https://',
    },
    topic: {
      label: 'Ämne',
      hint: 'För vem är meddelandet? Ämnet visas med ett ord och en färg.',
      choices: topicChoices('sv'),
    },
  },
  en: {
    title: { label: 'Title', hint: 'Say in a few words what it is. For example: Coffee at the library' },
    text: {
      label: 'Text',
      hint: 'Write 2 to 5 short lines. Say one thing on each line. Write to the reader: come, you can, you get.',
    },
    when: { label: 'When', hint: 'Write the day and the time. For example: Every Tuesday, 1 pm–3 pm' },
    where: {
      label: 'Place',
      hint: 'Write the name of the place and its address. For example: Library, Koulukatu 3',
    },
    price: { label: 'Price', hint: 'For example: 5 euros. If nobody pays, write: Free' },
    contact: { label: 'Contact', hint: 'Where can the reader ask more? For example: Call 044 000 1234' },
    professionals: {
      label: 'Advice for professionals',
      hint: 'How does a professional refer a client to you? This text is not shown on the screen.',
    },
    starts: { label: 'Starts', hint: 'Choose the day and the time. We write them in words on the screen.' },
    ends: { label: 'Ends', hint: 'The notice leaves the screen when the event ends.' },
    link: {
      label: 'Web address',
      hint: 'The screen shows the address and a QR code. The address starts with https://',
    },
    topic: {
      label: 'Topic',
      hint: 'Who is the notice for? The screen shows the topic as a word and a colour.',
      choices: topicChoices('en'),
    },
  },
}

/** The shared messages of the named fields, in their order. */
export function messagesFor(language: UiLanguage, names: readonly string[]): FieldMessages {
  const picked: FieldMessages = {}
  for (const name of names) {
    const message = sharedFields[language][name]
    if (message) picked[name] = message
  }
  return picked
}
