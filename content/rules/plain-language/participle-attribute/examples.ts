import type { Rule } from '../../rule.ts'

export const examples: Rule['examples'] = {
  accept: [
    { language: 'fi', text: 'Ryhmässä on ihminen, joka on itse lopettanut juomisen.' },
    { language: 'fi', text: 'Ryhmä on tarkoitettu kaikille.' },
    { language: 'fi', text: 'Asiakkaat käyttävät apuvälineitä.' },
    { language: 'fi', text: 'Illassa esiintyvät paikalliset kuorot.' },
    { language: 'fi', text: 'Hakemus on lähetettävä ajoissa.' },
    { language: 'fi', text: 'Seuraava kerta on sopivassa paikassa.' },
    { language: 'fi', text: 'Ohjaaja on saanut koulutuksen, ja koulutettu ohjaaja auttaa sinua.' },
    { language: 'fi', text: 'Olemme koko viikon harjoitelleet esitystä.' },
  ],
  reject: [
    {
      language: 'fi',
      text: 'Leskille tarkoitettu ryhmä alkaa helmikuussa.',
      finds: ['Leskille tarkoitettu ryhmä'],
      mended: 'Ryhmä, joka on tarkoitettu leskille,',
    },
    {
      language: 'fi',
      text: 'Apuvälineitä käyttävät asiakkaat ilmoittavat siitä.',
      finds: ['Apuvälineitä käyttävät asiakkaat'],
      mended: 'Asiakkaat, jotka käyttävät apuvälineitä,',
    },
    {
      language: 'fi',
      text: 'Myöhässä saapuneita hakemuksia emme lue.',
      finds: ['Myöhässä saapuneita hakemuksia'],
      mended: 'Hakemuksia, jotka ovat saapuneet myöhässä,',
    },
    {
      language: 'fi',
      text: 'Reumaa sairastaville ihmisille on uusi ryhmä.',
      finds: ['Reumaa sairastaville ihmisille'],
      mended: 'Ihmisille, jotka sairastavat reumaa,',
    },
    { language: 'fi', text: 'Meille soittaa Kelan kortin saanut asiakas.', finds: ['saanut'] },
    {
      language: 'fi',
      text: 'Tule kuulemaan hakemukseen liitettävien papereiden luettelo.',
      finds: ['liitettävien'],
    },
    {
      language: 'fi',
      text: 'Retkelle pääsevät maksun hoitaneet 16–29-vuotiaat nuoret.',
      finds: ['hoitaneet'],
    },
    { language: 'fi', text: 'Ryhmää vetävät tehtävään koulutetut vapaaehtoiset.', finds: ['koulutetut'] },
    { language: 'fi', text: 'Ohjaaja on itse hoidon läpikäynyt vertainen.', finds: ['läpikäynyt'] },
    { language: 'fi', text: 'Ryhmä on surua kokeville yli 75-vuotiaille.', finds: ['kokeville'] },
    {
      language: 'fi',
      text: 'Tilojen käyttöä koskevat ohjeet',
      finds: ['koskevat'],
      note: 'A heading has no verb of its own',
    },
  ],
}
