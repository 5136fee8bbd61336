/*
 * Keeps the player itself on the device and answers from there, so that a screen starts without network. Media are put into their
 * cache by the page (media.ts), which knows when a playlist is complete; the worker only serves them. Nothing of /api is ever kept.
 */
import { mediaCacheName } from './media-cache.ts'
import { answerFrom } from './worker-routes.ts'

/** The build's files and a name for them all; filled in by vite-plugin-precache.ts. */
declare const SHELL_FILES: readonly string[]
declare const SHELL_NAME: string

interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface FetchEvent extends ExtendableEvent {
  request: Request
  respondWith(answer: Promise<Response>): void
}
interface Worker {
  skipWaiting(): Promise<void>
  clients: { claim(): Promise<void> }
  addEventListener(name: 'install' | 'activate', on: (event: ExtendableEvent) => void): void
  addEventListener(name: 'fetch', on: (event: FetchEvent) => void): void
}
const worker = self as unknown as Worker

const shellPrefix = 'aulataulu-shell-'
const shellName = shellPrefix + SHELL_NAME

async function install(): Promise<void> {
  const cache = await caches.open(shellName)
  // From the network, not from the browser's HTTP cache, which may still hold an older index.html.
  await cache.addAll(SHELL_FILES.map((path) => new Request(path, { cache: 'reload' })))
  await worker.skipWaiting()
}

async function activate(): Promise<void> {
  const names = await caches.keys()
  const old = names.filter((name) => name.startsWith(shellPrefix) && name !== shellName)
  await Promise.all(old.map((name) => caches.delete(name)))
  await worker.clients.claim()
}

async function kept(cacheName: string, key: Request | string, request: Request): Promise<Response> {
  const cache = await caches.open(cacheName)
  return (await cache.match(key, { ignoreVary: true })) ?? fetch(request)
}

worker.addEventListener('install', (event) => event.waitUntil(install()))
worker.addEventListener('activate', (event) => event.waitUntil(activate()))
worker.addEventListener('fetch', (event) => {
  const { request } = event
  const source = answerFrom(request, location.origin)
  if (source === 'page') event.respondWith(kept(shellName, '/player/', request))
  if (source === 'shell') event.respondWith(kept(shellName, request, request))
  if (source === 'media') event.respondWith(kept(mediaCacheName, request, request))
})
