import { randomBytes } from 'node:crypto'
import sharp from 'sharp'

/** A demo account's session, as a Cookie header. */
export async function cookieOf(origin: string, email: string): Promise<string> {
  const answer = await fetch(`${origin}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ email, password: 'aulataulu-demo' }),
  })
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}

/** A person at the API, by cookie. */
export async function signIn(origin: string, email: string) {
  const cookie = await cookieOf(origin, email)
  return async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const form = body instanceof FormData
    const reply = await fetch(origin + path, {
      method,
      headers: { cookie, origin, ...(body && !form ? { 'content-type': 'application/json' } : {}) },
      ...(body ? { body: form ? body : JSON.stringify(body) } : {}),
    })
    if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${await reply.text()}`)
    return (await reply.json()) as T
  }
}

/** Pairs a player with a demo screen; answers its token. */
export async function pairedToken(origin: string, screenId: string): Promise<string> {
  const post = async (path: string, body?: unknown) =>
    (await (
      await fetch(origin + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body ?? {}),
      })
    ).json()) as Record<string, string>
  const pairing = await post('/api/player/pairing')
  const liaison = await signIn(origin, 'liaison@demo.invalid')
  await liaison('POST', '/api/screens/pair', { userCode: pairing['userCode'], screenId })
  return (await post('/api/player/token', { deviceCode: pairing['deviceCode'] }))['token'] ?? ''
}

/** Hands in and approves a notice with a picture of about 280 KB after re-encoding; answers the picture's path. */
export async function approvedPicture(origin: string): Promise<string> {
  const member = await signIn(origin, 'organisation@demo.invalid')
  const picture = await noisyPicture()
  const form = new FormData()
  form.append('file', new Blob([picture], { type: 'image/png' }), 'mittaus.png')
  const media = await member<{ id: string; url: string }>('POST', '/api/media', form)
  const { templates } = await member<{ templates: { id: string; examples: object[] }[] }>(
    'GET',
    '/api/templates',
  )
  const example = templates.find((t) => t.id === 'announcement')?.examples[0]
  const day = (n: number) => new Date(Date.now() + n * 86_400_000).toISOString()
  const notice = await member<{ id: string; version: number }>('POST', '/api/notices', {
    ...example,
    picture: {
      media: media.id,
      alt: {
        fi: 'Värikäs kuvio mittausta varten.',
        sv: 'Ett färgrikt mönster för mätningen.',
        en: 'A colourful pattern for the measurement.',
      },
    },
    validFrom: day(-1),
    validUntil: day(20),
  })
  const { placements } = await member<{ placements: { id: string }[] }>(
    'POST',
    `/api/notices/${notice.id}/submit`,
    { version: notice.version, centreIds: ['jokiranta'] },
  )
  const liaison = await signIn(origin, 'liaison@demo.invalid')
  await liaison('POST', `/api/placements/${placements[0]?.id}/decision`, {
    version: notice.version,
    decision: 'approve',
  })
  return media.url
}

/** Blurred noise: about 280 KB as the intake encodes it. */
const noisyPicture = () =>
  sharp(randomBytes(990 * 740 * 3), { raw: { width: 990, height: 740, channels: 3 } })
    .blur(1.1)
    .png()
    .toBuffer()
