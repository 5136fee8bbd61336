import type { Source } from './rule.ts'

/** What the rules rest on. A rule names its own sources from here, or adds one of its own. */
export const selkokielikeskus: Source = {
  title: 'Selkokeskus: selkokielen ohjeita',
  url: 'https://selkokeskus.fi/selkokieli/selkokielen-ohjeita/',
}
export const selkomittari: Source = {
  title: 'Selkokeskus: Selkomittari 2.0',
  url: 'https://selkokeskus.fi/selkokieli/selkomittari/',
}
export const kotus: Source = {
  title: 'Kotimaisten kielten keskus: hyvää virkakieltä',
  url: 'https://www.kotus.fi/ohjeet/virkakieliohjeita',
}
export const kielitoimisto: Source = {
  title: 'Kielitoimiston ohjepankki',
  url: 'https://kielitoimistonohjepankki.fi/',
}
export const lattlast: Source = {
  title: 'LL-Center: lättläst språk',
  url: 'https://ll-center.fi/',
}
export const plainEnglish: Source = {
  title: 'ISO 24495-1:2023 Plain language',
  url: 'https://www.iso.org/standard/78907.html',
}
export const wcag = (criterion: string, name: string): Source => ({
  title: `WCAG 2.2, ${criterion} ${name}`,
  url: `https://www.w3.org/TR/WCAG22/#${name
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/-$/, '')}`,
})
export const centreRequirements: Source = {
  title: 'Sote-keskuksen omat vaatimukset näytöilleen',
}
export const design: Source = { title: 'Aulataulun omat mittaukset näytöistä ja selkokielisistä uutisista' }
