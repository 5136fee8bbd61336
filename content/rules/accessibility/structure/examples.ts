import type { Rule } from '../../rule.ts'

export const examples: Rule['examples'] = {
  accept: [
    { language: 'fi', text: 'Maanantaina laulamme.\nTiistaina leivomme.' },
    { language: 'sv', text: 'På måndag sjunger vi.\nPå tisdag bakar vi.' },
    { language: 'en', text: 'On Monday we sing.\nOn Tuesday we bake.' },
    { language: 'fi', text: 'Ota mukaan:\n– oma kuppi\n– villasukat', aside: true },
    { language: 'fi', text: 'Tule mukaan... Kahvi on kuumaa.', aside: true },
  ],
  reject: [
    { language: 'fi', text: 'Maanantai     laulu\nTiistai       leivonta', finds: ['     ', '       '] },
    { language: 'fi', text: '*** Tervetuloa! ***', finds: ['***', '***'] },
    { language: 'sv', text: '===== Välkommen =====', finds: ['=====', '====='] },
    { language: 'en', text: 'Monday\tsinging', finds: ['\t'] },
    { language: 'fi', field: 'title', text: 'Laulamme\nja leivomme', finds: ['ja leivomme'], aside: true },
  ],
}
