import type { Rule } from '../../rule.ts'

export const examples: Rule['examples'] = {
  accept: [
    { language: 'fi', text: 'Ryhmässä on ihminen, joka on itse lopettanut juomisen.' },
    { language: 'fi', text: 'Ryhmä on tarkoitettu kaikille.' },
    { language: 'fi', text: 'Asiakkaat käyttävät apuvälineitä.' },
    { language: 'fi', text: 'Illassa esiintyvät paikalliset kuorot.' },
    { language: 'fi', text: 'Hakemus on lähetettävä ajoissa.' },
    { language: 'fi', text: 'Seuraava kerta on sopivassa paikassa.' },
  ],
  reject: [
    { language: 'fi', text: 'Leskille tarkoitettu ryhmä alkaa helmikuussa.', finds: ['tarkoitettu'] },
    { language: 'fi', text: 'Apuvälineitä käyttävät asiakkaat ilmoittavat siitä.', finds: ['käyttävät'] },
    { language: 'fi', text: 'Myöhässä saapuneita hakemuksia emme lue.', finds: ['saapuneita'] },
    { language: 'fi', text: 'Reumaa sairastaville ihmisille on uusi ryhmä.', finds: ['sairastaville'] },
    { language: 'fi', text: 'Kelan kortin saanut asiakas soittaa meille.', finds: ['saanut'] },
    {
      language: 'fi',
      text: 'Tule kuulemaan hakemukseen liitettävien papereiden luettelo.',
      finds: ['liitettävien'],
    },
  ],
}
