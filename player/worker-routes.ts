/** From where the worker answers; `network`: it keeps out of it. */
export type Source = 'page' | 'shell' | 'media' | 'network'

/** Only GETs of our own origin, only the player's page and files and the media. /api is the network's alone. */
export function answerFrom(request: Pick<Request, 'method' | 'url' | 'mode'>, origin: string): Source {
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== origin) return 'network'
  if (url.pathname.startsWith('/media/')) return 'media'
  if (!url.pathname.startsWith('/player/')) return 'network'
  if (request.mode === 'navigate') return 'page'
  return url.pathname === '/player/service-worker.js' ? 'network' : 'shell'
}
