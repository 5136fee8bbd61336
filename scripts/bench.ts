import autocannon from 'autocannon'
import { benchCheck } from './bench/check.ts'
import { startBare, startServer, type Running } from './bench/server.ts'
import { approvedPicture, pairedToken } from './bench/setup.ts'

/** Rounds of a few seconds, ours and the baseline in turn, so that both meet the same machine. */
const rounds = 3
const seconds = 3

interface Case {
  name: string
  path: string
  headers: Record<string, string>
}

/** Requests a second on 20 connections; anything but the expected status is a failed measurement. */
async function rate(server: Running, { path, headers }: Case, status: number): Promise<number> {
  const result = await autocannon({ url: server.origin + path, headers, connections: 20, duration: seconds })
  const counted = result.statusCodeStats?.[String(status) as '200']?.count ?? 0
  if (counted < result['requests'].total * 0.99) throw new Error(`${path}: not every answer was ${status}`)
  return result.requests.average
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

export async function main(): Promise<void> {
  const ours = await startServer()
  try {
    const token = await pairedToken(ours.origin, 'jokiranta-aula')
    const picture = await approvedPicture(ours.origin)
    const authorization = `Bearer ${token}`
    const playlist = await fetch(`${ours.origin}/api/player/playlist`, { headers: { authorization } })
    const etag = playlist.headers.get('etag') ?? ''
    const body = Buffer.from(await playlist.arrayBuffer())
    const pictureBody = Buffer.from(await (await fetch(ours.origin + picture)).arrayBuffer())
    const cases: (Case & { status: number; type: string; body: Buffer })[] = [
      {
        name: 'playlist, 200',
        path: '/api/player/playlist',
        headers: { authorization },
        status: 200,
        type: 'application/json',
        body,
      },
      {
        name: 'playlist, 304',
        path: '/api/player/playlist',
        headers: { authorization, 'if-none-match': etag },
        status: 304,
        type: '',
        body: Buffer.alloc(0),
      },
      {
        name: 'picture, 200',
        path: picture,
        headers: {},
        status: 200,
        type: 'image/webp',
        body: pictureBody,
      },
    ]
    console.log(
      `playlist ${body.length} bytes, picture ${pictureBody.length} bytes; ${rounds} rounds of ${seconds} s`,
    )
    console.log('case'.padEnd(16), 'ours/s'.padStart(10), 'node:http/s'.padStart(12), 'ratio'.padStart(7))
    for (const one of cases) {
      const bare = await startBare([{ path: one.path, status: one.status, type: one.type, body: one.body }])
      const pairs: [number, number][] = []
      for (let round = 0; round < rounds; round++)
        pairs.push([await rate(ours, one, one.status), await rate(bare, one, one.status)])
      await bare.stop()
      const [mine, theirs] = [median(pairs.map((p) => p[0])), median(pairs.map((p) => p[1]))]
      const ratio = median(pairs.map((p) => p[0] / p[1]))
      console.log(
        one.name.padEnd(16),
        mine.toFixed(0).padStart(10),
        theirs.toFixed(0).padStart(12),
        ratio.toFixed(2).padStart(7),
      )
    }
    await benchCheck(ours)
  } finally {
    await ours.stop()
  }
}
