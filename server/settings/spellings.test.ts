import { resolve } from 'node:path'
import { domainToASCII } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readConfig, settings, type Config } from '../config.ts'

type Name = keyof typeof settings
interface Spellings {
  /** The member of the configuration, or how it is seen there. */
  as(config: Config): unknown
  /** What people write, and what it means. */
  read: [string, unknown][]
  /** What they write, and a word of why it is refused. */
  refused: [string, RegExp][]
}

const address = 'https://aulataulu.example.fi'
const inAscii = `https://${domainToASCII('hyvinvointialue-ä.example.fi')}`
const spellings: Record<Name, Spellings> = {
  NODE_ENV: {
    as: ({ production }) => production,
    read: [
      ['', false],
      ['development', false],
      ['test', false],
      ['production', true],
      ['Production', true],
      ['PRODUCTION ', true],
      ['prod', true],
    ],
    refused: [
      ['live', /one of production, development, test/],
      ['"production"', /quotation marks/],
    ],
  },
  PORT: {
    as: ({ port }) => port,
    read: [
      ['', 3000],
      ['3000', 3000],
      [' 8080 ', 8080],
      ['0', 0],
      ['65535', 65535],
      ['08080', 8080],
    ],
    refused: [
      ['65536', /0 to 65535/],
      ['-1', /0 to 65535/],
      ['3000.5', /0 to 65535/],
      ['1e3', /0 to 65535/],
      ['0x50', /0 to 65535/],
      [':3000', /0 to 65535/],
      ['3000/tcp', /0 to 65535/],
      ['http', /0 to 65535/],
      ["'3000'", /quotation marks/],
    ],
  },
  HOST: {
    as: ({ host }) => host,
    read: [
      ['', '0.0.0.0'],
      ['127.0.0.1', '127.0.0.1'],
      [' 0.0.0.0', '0.0.0.0'],
      ['::', '::'],
      ['[::1]', '::1'],
      ['LOCALHOST', 'localhost'],
      ['palvelin-1.example.fi', 'palvelin-1.example.fi'],
    ],
    refused: [
      ['http://127.0.0.1', /web address/],
      ['127.0.0.1:3000', /PORT/],
      ['localhost:3000', /PORT/],
      ['[::1]:3000', /PORT/],
      ['*', /0\.0\.0\.0/],
      ['127.0.0', /neither/],
      ['256.1.1.1', /neither/],
    ],
  },
  DATABASE_URL: {
    as: ({ databaseUrl }) => databaseUrl,
    read: [
      ['', null],
      ['postgres://u:p@h:5432/name', 'postgres://u:p@h:5432/name'],
      ['postgresql://u:p@h/name?sslmode=require', 'postgresql://u:p@h/name?sslmode=require'],
      ['PostgreSQL://u@h/name', 'postgresql://u@h/name'],
      ['postgres://u:p%40%23@h/name', 'postgres://u:p%40%23@h/name'],
      ['postgres:///name?host=/var/run/postgresql', 'postgres:///name?host=/var/run/postgresql'],
      ['postgres://u@%2Fvar%2Frun%2Fpostgresql/name', 'postgres://u@%2Fvar%2Frun%2Fpostgresql/name'],
    ],
    refused: [
      ['mysql://u:salasana@h/x', /postgres:\/\//],
      ['jdbc:postgresql://h/salasana', /postgres:\/\//],
      ['h:5432/name', /postgres:\/\//],
      ['host=h user=u password=salasana', /postgres:\/\//],
      ['postgres://u:sala@sana@h/name', /%40/],
      ['postgres://u:sala#sana@h/name', /%23/],
      ['postgres://u:sala sana@h/name', /%20/],
      ['postgres://u:sala/sana@h/name', /%2F/],
      ['"postgres://u:salasana@h/name"', /quotation marks/],
    ],
  },
  AULATAULU_DATA: {
    as: ({ dataFolder }) => dataFolder,
    read: [
      ['', resolve('data')],
      ['/var/lib/aulataulu', '/var/lib/aulataulu'],
      ['/var/lib/aulataulu/', '/var/lib/aulataulu'],
      [' ./data ', resolve('data')],
      ['/srv/aula taulu', '/srv/aula taulu'],
    ],
    refused: [
      ['~/aulataulu', /path in full/],
      ['$HOME/aulataulu', /path in full/],
      ['${HOME}/aulataulu', /path in full/],
      ['file:///srv/aulataulu', /path alone/],
      ['"/srv/aula taulu"', /quotation marks/],
    ],
  },
  AULATAULU_DEMO: {
    as: ({ demo }) => demo,
    read: [
      ['1', true],
      ['0', false],
      ['true', true],
      ['False', false],
      ['yes', true],
      ['no', false],
      ['ON', true],
      ['off', false],
      [' 0 ', false],
    ],
    refused: [
      ['2', /1 \(demo county\) or 0/],
      ['demo', /1 \(demo county\) or 0/],
      ["'0'", /quotation marks/],
    ],
  },
  AULATAULU_URL: {
    as: ({ publicUrl }) => publicUrl,
    read: [
      ['', null],
      [address, address],
      [`${address}/`, address],
      [` ${address} `, address],
      [`${address}:443`, address],
      [`${address}:443/`, address],
      ['http://aulataulu.example.fi:80', 'http://aulataulu.example.fi'],
      [`${address}:8443`, `${address}:8443`],
      ['HTTPS://Aulataulu.Example.FI', address],
      ['https://hyvinvointialue-ä.example.fi', inAscii],
      [inAscii, inAscii],
      ['http://localhost:3000', 'http://localhost:3000'],
      ['http://192.0.2.7:3000', 'http://192.0.2.7:3000'],
      ['http://[2001:DB8::1]:3000', 'http://[2001:db8::1]:3000'],
    ],
    refused: [
      ['aulataulu.example.fi', /https:\/\//],
      ['//aulataulu.example.fi', /https:\/\//],
      ['ftp://aulataulu.example.fi', /https:\/\//],
      ['https:/aulataulu.example.fi', /https:\/\//],
      ['https://', /no web address/],
      ['https://user@aulataulu.example.fi', /user name/],
      ['https://user:salasana@aulataulu.example.fi', /user name/],
      [`${address}/aulataulu`, /path \(\/aulataulu\).*of its own/],
      [`${address}/aulataulu/`, /path/],
      [`${address}//`, /path/],
      [`${address}?x`, /query/],
      [`${address}/?`, /query/],
      [`${address}#x`, /after #/],
      ['https://aulataulu.example.fi.', /dot/],
      ['https://*.example.fi', /no web address/],
      ['https://aula taulu.example.fi', /space/],
      ['https:\\\\aulataulu.example.fi', /https:\/\//],
      [`${address}:0`, /port 0/],
      [`${address}:99999`, /no web address/],
      ['http://0.0.0.0:3000', /to listen on/],
      ['http://[::]:3000', /to listen on/],
      [`"${address}"`, /quotation marks/],
      [`<${address}>`, /https:\/\//],
      [`${address},https://toinen.example.fi`, /no web address|path/],
    ],
  },
  AULATAULU_TRUST_PROXY: {
    as: ({ trustProxy }) => trustProxy,
    read: [
      ['', false],
      ['0', false],
      ['no', false],
      ['false', false],
      ['1', 1],
      ['2', 2],
      ['127.0.0.1', ['127.0.0.1']],
      [' 127.0.0.1, ::1 ', ['127.0.0.1', '::1']],
      ['127.0.0.1,', ['127.0.0.1']],
      ['127.0.0.1 10.0.0.0/8', ['127.0.0.1', '10.0.0.0/8']],
      ['2001:db8::/32', ['2001:db8::/32']],
      ['Loopback', ['loopback']],
      ['loopback, uniquelocal', ['loopback', 'uniquelocal']],
    ],
    refused: [
      ['10', /more than 9/],
      ['1.2.3', /"1\.2\.3", which is no address/],
      ['abc', /"abc", which is no address/],
      ['true', /how many/],
      ['*', /how many/],
      ['-1', /no address/],
      ['127.0.0.1/33', /10\.0\.0\.0\/8/],
      ['10.0.0.0/255.0.0.0', /10\.0\.0\.0\/8/],
      ['10.0.0.0/8/8', /no address/],
      ['0.0.0.0/0', /believes everybody/],
      ['::/0', /believes everybody/],
      ['127.0.0.1:3000', /no address/],
      ['proxy.example.fi', /no address/],
      ['http://127.0.0.1', /no address/],
      ['127.0.0.1;::1', /no address/],
      [',', /names nothing/],
    ],
  },
  METRICS_TOKEN: {
    as: ({ metricsToken }) => metricsToken,
    read: [
      ['', null],
      ['salainensalainen', 'salainensalainen'],
      [' salainensalainen ', 'salainensalainen'],
      ['c2FsYWluZW4gc2FuYQ==', 'c2FsYWluZW4gc2FuYQ=='],
    ],
    refused: [
      ['salainen', /16/],
      ['salainen salainen', /no request can carry/],
      ['sälainensälainen', /no request can carry/],
      ['"salainensalainen"', /quotation marks/],
    ],
  },
  VOIKKO_DICTIONARY: {
    as: ({ dictionary }) => dictionary,
    read: [
      ['', null],
      ['/usr/lib/voikko', '/usr/lib/voikko'],
    ],
    refused: [['~/voikko', /path in full/]],
  },
  LOG_LEVEL: {
    as: ({ logLevel }) => logLevel,
    read: [
      ['', 'info'],
      ['debug', 'debug'],
      ['DEBUG', 'debug'],
      ['Warn', 'warn'],
      ['warning', 'warn'],
    ],
    refused: [
      ['verbose', /fatal, error, warn/],
      ['30', /fatal, error, warn/],
    ],
  },
}

describe.each(Object.entries(spellings))('%s', (name, { as, read, refused }) => {
  const earnest = name === 'AULATAULU_DEMO' ? {} : { AULATAULU_DEMO: '0' }
  const config = (text: string) => readConfig({ ...earnest, [name]: text }, '/project')

  test.each(read)('%j is %j', (text, meaning) => {
    const got = config(text)
    expect(got.ok ? as(got.config) : got.reasons).toEqual(meaning)
  })

  test.each(refused)('%j is refused in words', (text, why) => {
    const got = config(text)
    const reasons = got.ok ? [] : got.reasons
    expect(reasons).toEqual([expect.stringMatching(why)])
    expect(reasons[0]).toMatch(new RegExp(`^${name} must be .*, but .*\\.$`))
    expect(reasons[0], 'a stack or a code').not.toMatch(/Error|\n {4}at |ERR_/)
  })
})

test('no secret is repeated, however it was mistyped', () => {
  for (const name of ['DATABASE_URL', 'METRICS_TOKEN'] as const)
    for (const [text] of spellings[name].refused) {
      const got = readConfig({ [name]: text }, '/project')
      expect(got.ok ? '' : got.reasons.join()).not.toMatch(/s[aä]la/i)
    }
})
