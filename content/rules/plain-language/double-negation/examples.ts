import type { Rule } from '../../rule.ts'

export const examples: Rule['examples'] = {
  accept: [
    { language: 'fi', text: 'Saat meiltä tukea, eikä kukaan moiti sinua.', note: 'One negation' },
    { language: 'fi', text: 'Sinun ei tarvitse ilmoittautua.' },
    { language: 'fi', text: 'Tule mukaan säästä huolimatta. Emme peru retkeä.' },
    { language: 'sv', text: 'Du behöver inte anmäla dig.' },
    { language: 'en', text: 'You do not need to book a time.' },
    { language: 'fi', text: 'Jos et pääse, ilmoita siitä viipymättä.', note: 'At once: nothing is denied' },
  ],
  reject: [
    {
      language: 'fi',
      text: 'Saattaja ei anna lääkkeitä eikä nosta asiakasta.',
      finds: ['ei anna lääkkeitä eikä'],
    },
    { language: 'fi', text: 'Emme auta ilmoittautumatta jääneitä.', finds: ['Emme auta ilmoittautumatta'] },
    { language: 'fi', text: 'Älä unohda vesipulloa!', finds: ['Älä unohda'], mended: 'Muista' },
    {
      language: 'sv',
      text: 'Det är inte nödvändigt att anmäla sig om man inte vill äta.',
      finds: ['inte nödvändigt att anmäla sig om man inte'],
    },
    {
      language: 'en',
      text: 'You cannot come if you are not a member.',
      finds: ['cannot come if you are not'],
    },
  ],
}
