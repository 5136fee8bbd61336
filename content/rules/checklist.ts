import type { UiLanguage } from '../notice/common.ts'

/** What only a person can tell. Shown to the writer before handing in, and to the liaison. */
export const checklist: Record<UiLanguage, readonly string[]> = {
  fi: [
    'Näkeekö heti, kenen toiminnasta on kyse?',
    'Tietääkö lukija, mitä hän tekee ensin?',
    'Puuttuuko jokin tärkeä asia?',
    'Ymmärtäisikö tekstin ihminen, joka ei tunne järjestöä?',
  ],
  sv: [
    'Syns det genast vems verksamhet det gäller?',
    'Vet läsaren vad hen ska göra först?',
    'Saknas något viktigt?',
    'Skulle någon som inte känner föreningen förstå texten?',
  ],
  en: [
    'Is it clear at once whose activity this is?',
    'Does the reader know what to do first?',
    'Is anything important missing?',
    'Would a stranger to the organisation understand the text?',
  ],
}
