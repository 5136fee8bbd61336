import { describe, expect, it, vi } from 'vitest'
import { checkNotice } from '../server/routes/check/schema.ts'
import { ready } from '../server/routes/health/schema.ts'
import { getNotice, listNotices } from '../server/routes/notices/schema.ts'
import { signIn, signOut } from '../server/routes/session/schema.ts'
import { address, createClient, replyOf } from './api.ts'

const answering = (status: number, body: unknown) =>
  vi.fn<typeof fetch>(async () => new Response(body === null ? null : JSON.stringify(body), { status }))

function client(fetchIt: typeof fetch) {
  const onSignedOut = vi.fn()
  return { onSignedOut, call: createClient({ fetch: fetchIt, language: () => 'sv', onSignedOut }) }
}

describe('the client', () => {
  it('fills parameters into the address and leaves out what is not asked', () => {
    expect(address('/api/notices/:id/why', { id: 'a b' }, { screen: undefined })).toBe(
      '/api/notices/a%20b/why',
    )
    expect(address('/api/notices', {}, { limit: 20, cursor: '' })).toBe('/api/notices?limit=20')
  })

  it('says in which language it wants the answer', async () => {
    const fetchIt = answering(200, { items: [], next: null })
    await client(fetchIt).call(listNotices, { query: { limit: 5 } })
    const [url, init] = fetchIt.mock.calls[0] ?? []
    expect(url).toBe('/api/notices?limit=5')
    expect(init?.headers).toMatchObject({ 'accept-language': 'sv' })
  })

  it('sends the key of a wish that may be repeated', async () => {
    const fetchIt = answering(200, { findings: [], needsHuman: [] })
    await client(fetchIt).call(checkNotice, { body: { template: 'event' }, key: 'k1' })
    expect(fetchIt.mock.calls[0]?.[1]?.headers).toMatchObject({ 'idempotency-key': 'k1' })
  })

  it('answers a broken network with a problem, never with an exception', async () => {
    const broken = vi.fn<typeof fetch>(async () => {
      throw new TypeError('Failed to fetch')
    })
    const reply = await client(broken).call(getNotice, { params: { id: 'n' } })
    expect(reply).toMatchObject({ ok: false, problem: { code: 'network' } })
  })

  it('tries again by itself while the database is away what may be asked twice, and nothing else', async () => {
    const away = JSON.stringify({ type: 'x', title: 'Poissa', status: 503, code: 'database-away' })
    const comingBack = (after: number) => {
      let asked = 0
      return vi.fn<typeof fetch>(async () =>
        ++asked <= after
          ? new Response(away, { status: 503, headers: { 'retry-after': '2' } })
          : new Response(JSON.stringify({ items: [], next: null })),
      )
    }
    const wait = vi.fn(async () => undefined)
    const callOver = (fetchIt: typeof fetch) =>
      createClient({ fetch: fetchIt, language: () => 'fi', onSignedOut: () => undefined, wait })
    expect((await callOver(comingBack(2))(listNotices, {})).ok).toBe(true)
    expect(wait.mock.calls).toEqual([[2000], [2000]])
    const keyed = comingBack(1)
    const body = { template: 'event' as const }
    expect((await callOver(keyed)(checkNotice, { body, key: 'k1' })).ok).toBe(true)
    const once = comingBack(1)
    expect(await callOver(once)(checkNotice, { body })).toMatchObject({
      ok: false,
      problem: { code: 'database-away' },
    })
    expect(once).toHaveBeenCalledTimes(1)
    const long = comingBack(99)
    expect((await callOver(long)(listNotices, {})).ok).toBe(false)
    expect(long).toHaveBeenCalledTimes(4)
  })

  it('hands on the problem document of a refusal', async () => {
    const problem = { type: 'x', title: 'Muuttunut', status: 409, code: 'stale-version', currentVersion: 3 }
    const reply = await client(answering(409, problem)).call(getNotice, { params: { id: 'n' } })
    expect(reply).toEqual({ ok: false, problem })
  })

  it('takes an answer that is no JSON for a bad answer', () => {
    expect(replyOf(getNotice, 502, '<html>')).toMatchObject({ ok: false, problem: { code: 'bad-answer' } })
    expect(replyOf(getNotice, 200, '<html>')).toMatchObject({ ok: false, problem: { code: 'bad-answer' } })
  })

  it('takes a status that the route names for an answer, 503 of health too', () => {
    expect(replyOf(ready, 503, '{"status":"failing","parts":{}}').ok).toBe(true)
    expect(replyOf(signOut, 204, '')).toEqual({ ok: true, answer: null })
  })

  it('tells that the session is over, but not when a password is wrong', async () => {
    const gone = client(answering(401, { code: 'session-ended', title: '', type: '', status: 401 }))
    await gone.call(getNotice, { params: { id: 'n' } })
    expect(gone.onSignedOut).toHaveBeenCalledOnce()
    const wrong = client(answering(401, { code: 'wrong-credentials', title: '', type: '', status: 401 }))
    await wrong.call(signIn, { body: { email: 'a@b.fi', password: 'x' } })
    expect(wrong.onSignedOut).not.toHaveBeenCalled()
  })
})
