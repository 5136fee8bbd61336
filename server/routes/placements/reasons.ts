import type { UiLanguage } from '../../../content/notice/common.ts'
import type { ReasonCode } from '../../../content/placement/reason.ts'

/** The ready reasons as the organisation reads them. */
export const reasonTexts: Record<UiLanguage, Record<ReasonCode, string>> = {
  fi: {
    'hard-to-read': 'Tekstiä on vaikea lukea.',
    'facts-missing': 'Jokin tärkeä tieto puuttuu.',
    'facts-wrong': 'Jokin tieto on väärin.',
    'picture-unclear': 'Kuvasta ei saa selvää.',
    'does-not-fit': 'Ilmoitus ei mahdu näytölle.',
    'not-public-benefit': 'Toiminta ei ole yleishyödyllistä.',
    commercial: 'Ilmoitus on mainos.',
    'already-shown': 'Sama asia on jo näytöllä.',
    'out-of-date': 'Tieto on vanhentunut.',
    other: 'Muu syy. Lue lisätieto.',
  },
  sv: {
    'hard-to-read': 'Texten är svår att läsa.',
    'facts-missing': 'Någon viktig uppgift saknas.',
    'facts-wrong': 'Någon uppgift är fel.',
    'picture-unclear': 'Bilden är otydlig.',
    'does-not-fit': 'Meddelandet får inte plats på skärmen.',
    'not-public-benefit': 'Verksamheten är inte allmännyttig.',
    commercial: 'Meddelandet är reklam.',
    'already-shown': 'Samma sak visas redan på skärmen.',
    'out-of-date': 'Uppgiften är föråldrad.',
    other: 'Annan orsak. Läs tilläggsuppgiften.',
  },
  en: {
    'hard-to-read': 'The text is hard to read.',
    'facts-missing': 'Something important is missing.',
    'facts-wrong': 'Something in it is wrong.',
    'picture-unclear': 'The picture is unclear.',
    'does-not-fit': 'The notice does not fit on the screen.',
    'not-public-benefit': 'The activity is not for the public benefit.',
    commercial: 'The notice is an advertisement.',
    'already-shown': 'The same matter is on the screen already.',
    'out-of-date': 'The information is out of date.',
    other: 'Another reason. Read the note.',
  },
}
