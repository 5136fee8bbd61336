import type { Messages } from '../../rule.ts'

export const messages: Messages<'agent'> = {
  fi: {
    name: 'Muoto ”järjestämä”',
    why: 'Sanat ”kunnan järjestämä retki” sanovat kaksi asiaa yhdellä kertaa. Se on vaikea lukea.',
    texts: {
      agent: ({ word, verb }) => ({
        what: `Muoto ”${word}” on vaikea lukea.`,
        how: `Kerro oma lause siitä, kuka tekee: käytä verbiä ”${verb}”.`,
      }),
    },
  },
  sv: {
    name: 'Agentparticip',
    why: 'Orden ”kunnan järjestämä retki” säger två saker på en gång. Det är svårt att läsa.',
    texts: {
      agent: ({ word, verb }) => ({
        what: `Formen ”${word}” är svår att läsa.`,
        how: `Skriv en egen mening om vem som gör: använd verbet ”${verb}”.`,
      }),
    },
  },
  en: {
    name: 'Agent participle',
    why: 'Words like “kunnan järjestämä retki” say two things at once. That is hard to read.',
    texts: {
      agent: ({ word, verb }) => ({
        what: `The form “${word}” is hard to read.`,
        how: `Say in a sentence of its own who does it: use the verb “${verb}”.`,
      }),
    },
  },
}
