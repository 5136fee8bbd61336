import { mediaCacheName } from './media-cache.ts'
import { request } from './request.ts'
import { past } from './worker-routes.ts'

/** `kept`: in the cache, also offline. `reachable`: seen whole, but this browser cannot keep it. `failed`: not to be shown. */
export type MediaState = 'kept' | 'reachable' | 'failed'

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes))
    .map((byte) => (byte < 16 ? '0' : '') + byte.toString(16))
    .join('')

/** The SHA-256 that a media address names; null where it names none. */
export const hashIn = (url: string): string | null => /\/([0-9a-f]{64})\.[a-z0-9]+$/.exec(url)?.[1] ?? null

/** Whether the bytes are what their name says and, for pictures, can be decoded. Checks only what this browser can check. */
async function isWhole(url: string, blob: Blob): Promise<boolean> {
  const hash = hashIn(url)
  if (hash && typeof crypto === 'object' && crypto.subtle) {
    const bytes = await new Response(blob).arrayBuffer()
    if (hex(await crypto.subtle.digest('SHA-256', bytes)) !== hash) return false
  }
  if (!blob.type.startsWith('image/') || typeof createImageBitmap !== 'function') return blob.size > 0
  return createImageBitmap(blob).then(
    (picture) => (picture.close(), true),
    // SVG and exotic formats are the img element's to judge.
    () => blob.type === 'image/svg+xml',
  )
}

const open = (): Promise<Cache | null> =>
  typeof caches === 'undefined' ? Promise.resolve(null) : caches.open(mediaCacheName).catch(() => null)

/** The media on this device. Nothing here throws. */
export function createMedia(failed: (what: string) => void) {
  const reachable = new Set<string>()
  const load = async (url: string): Promise<MediaState> => {
    try {
      const cache = await open()
      if (await cache?.match(url, { ignoreVary: true })) return 'kept'
      const reply = await request(url, { kind: 'blob', headers: past, timeoutMs: 60_000 })
      if (reply.status !== 200) throw new Error(`status ${reply.status}`)
      const blob = reply.body as Blob
      if (!(await isWhole(url, blob))) throw new Error('damaged')
      reachable.add(url)
      if (!cache) return 'reachable'
      // The very bytes that were checked, not a second reading of the stream.
      return await cache.put(url, new Response(blob, { headers: { 'content-type': blob.type } })).then(
        (): MediaState => 'kept',
        (problem: unknown): MediaState => {
          failed(`media not kept ${url}: ${String(problem)}`)
          return 'reachable'
        },
      )
    } catch (problem) {
      failed(`media ${url}: ${String(problem)}`)
      return 'failed'
    }
  }
  return {
    load,
    /** Addresses that need no loading: in the cache, or seen whole since the page began. */
    async here(): Promise<Set<string>> {
      const requests = (await (await open())?.keys().catch(() => [])) ?? []
      return new Set(requests.map((request) => new URL(request.url).pathname).concat(Array.from(reachable)))
    },
    /** Removes everything but `urls`. */
    async keepOnly(urls: readonly string[]): Promise<void> {
      for (const url of Array.from(reachable)) if (!urls.includes(url)) reachable.delete(url)
      const cache = await open()
      for (const request of (await cache?.keys().catch(() => [])) ?? [])
        if (!urls.includes(new URL(request.url).pathname)) await cache?.delete(request).catch(() => false)
    },
    /** Forgets one, because it turned out to be unusable; it is fetched again. */
    async forget(url: string): Promise<void> {
      reachable.delete(url)
      await (await open())?.delete(url).catch(() => false)
    },
  }
}
export type Media = ReturnType<typeof createMedia>
