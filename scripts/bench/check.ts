import { existsSync, readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { dictionaryForTests } from '../../content/language/fi/measure/dictionary.ts'
import { centres } from '../../content/samples/centres.ts'
import { organisations } from '../../content/samples/organisations.ts'
import { screens } from '../../content/samples/screens.ts'
import { checkOn } from '../../server/rules.ts'
import { startBare, type Running } from './server.ts'
import { cookieOf } from './setup.ts'

interface Written {
  template: 'announcement'
  content: { fi: { title: string; text: string; contact: string } }
  details: { topic: string }
}

/** Finnish notices as they are typed: each asked of at five points, so that no two texts are alike. */
function typed(): Written[] {
  const file = join(import.meta.dirname, '../../content/measure/notices.jsonl')
  if (!existsSync(file)) throw new Error('there are no labelled notices to check')
  const notices = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { lang: string; text: string })
    .filter(({ lang }) => lang === 'fi')
  return notices.flatMap(({ text }) => {
    const [title = '', ...lines] = text.split('\n')
    const body = lines.join('\n') || title
    return [0.6, 0.7, 0.8, 0.9, 1].map((share) => ({
      template: 'announcement' as const,
      content: {
        fi: { title, text: body.slice(0, Math.ceil(body.length * share)), contact: 'Soita 044 000 1234' },
      },
      details: { topic: 'everybody' },
    }))
  })
}

interface Times {
  median: number
  p99: number
}
const timesOf = (all: readonly number[]): Times => {
  const sorted = [...all].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { median: at(0.5), p99: at(0.99) }
}

const centreIds = centres.map(({ id }) => id)

/** The rules alone, in this process: milliseconds for a notice that is meant for every centre. */
function rulesAlone(notices: readonly Written[]): Times {
  const morphology = dictionaryForTests()
  const places = centres.map((centre) => ({
    ...centre,
    contact: { email: '', phone: '' },
    screens: screens.filter((screen) => screen.centre === centre.id),
  }))
  const reader = { morphology, now: Date.parse('2026-11-23T08:00:00Z'), language: 'fi' as const }
  const dates = { validFrom: reader.now, validUntil: reader.now + 20 * 86_400_000 }
  const times: number[] = []
  for (let round = 0; round < 4; round++)
    for (const content of notices) {
      const from = performance.now()
      checkOn(
        { content, ...dates, media: null, organisation: 'Jokivarren omaishoitajat ry', centres: places },
        reader,
      )
      if (round > 0) times.push(performance.now() - from)
    }
  return timesOf(times)
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 })

/** One POST over a connection that stays open: its milliseconds till the last byte of the answer. */
const post = (origin: string, cookie: string, body: Buffer, keep?: (answer: Buffer) => void) =>
  new Promise<number>((resolve, reject) => {
    const from = performance.now()
    const headers = { 'content-type': 'application/json', 'content-length': body.length, cookie, origin }
    const call = request(`${origin}/api/check`, { method: 'POST', agent, headers }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => {
        const ms = performance.now() - from
        if (answer.statusCode !== 200) return reject(new Error(`/api/check: ${answer.statusCode}`))
        keep?.(Buffer.concat(parts))
        resolve(ms)
      })
    })
    call.on('error', reject)
    call.end(body)
  })

/** How long a writer waits for the check of a whole text notice, beside bare node:http that takes and gives the same bytes. */
export async function benchCheck(ours: Running): Promise<void> {
  const notices = typed()
  const day = (n: number) => new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10)
  const dates = { validFrom: day(0), validUntil: day(20) }
  const bodies = notices.map((notice) => Buffer.from(JSON.stringify({ ...notice, ...dates, centreIds })))
  // Each person may ask so often a minute: the askers take turns.
  const cookies: string[] = []
  for (const [at, { id }] of organisations.entries())
    cookies.push(await cookieOf(ours.origin, at === 0 ? 'organisation@demo.invalid' : `${id}@demo.invalid`))
  const cookie = (at: number) => cookies[at % cookies.length] ?? ''

  let answer: Buffer = Buffer.alloc(0)
  for (const [at, body] of bodies.entries())
    await post(ours.origin, cookie(at), body, (got) => (answer = got.length > answer.length ? got : answer))
  const bare = await startBare([{ path: '/api/check', status: 200, type: 'application/json', body: answer }])
  const mine: number[] = []
  const theirs: number[] = []
  for (const [at, body] of bodies.entries()) {
    mine.push(await post(ours.origin, cookie(at), body))
    theirs.push(await post(bare.origin, cookie(at), body))
  }
  await bare.stop()
  agent.destroy()

  console.log(`\ncheck of a whole text notice: ${bodies.length} texts, ${centreIds.length} centres, warm`)
  console.log('case'.padEnd(22), 'median ms'.padStart(10), 'p99 ms'.padStart(10))
  const row = (name: string, { median, p99 }: Times) =>
    console.log(name.padEnd(22), median.toFixed(2).padStart(10), p99.toFixed(2).padStart(10))
  row('rules alone', rulesAlone(notices))
  row('POST /api/check', timesOf(mine))
  row('node:http', timesOf(theirs))
}
