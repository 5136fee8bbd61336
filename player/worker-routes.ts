/** From where the worker answers; `network`: it keeps out of it. */
export type Source = 'page' | 'shell' | 'media' | 'network'

/**
 * Headers of a request that goes past the worker. Whatever a page asks for through its worker, only the worker could end, and an old one
 * cannot: a file that nobody sends would take one of the browser's six connections for ever.
 */
export const past = { 'x-requested-with': 'aulataulu-player' }

/** Only GETs of our own origin, only the player's page and files and the media. /api is the network's alone. */
export function answerFrom(
  request: Pick<Request, 'method' | 'url' | 'mode' | 'headers'>,
  origin: string,
): Source {
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== origin || request.headers.has('x-requested-with'))
    return 'network'
  if (url.pathname.startsWith('/media/')) return 'media'
  if (!url.pathname.startsWith('/player/')) return 'network'
  if (request.mode === 'navigate') return 'page'
  return url.pathname === '/player/service-worker.js' ? 'network' : 'shell'
}
