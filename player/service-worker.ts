/*
 * Keeps the player itself on the device and answers from there, so that a screen starts without network. Media are put into their
 * cache by the page (media.ts), which knows when a playlist is complete; the worker only serves them. Nothing of /api is ever kept.
 */
import { mediaCacheName } from './media-cache.ts'
import { createShells, shellNamed } from './shells.ts'
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
interface MessageToWorker extends ExtendableEvent {
  data: { what?: 'drawn' | 'failed'; app?: string } | null
  ports: readonly MessagePort[]
}
interface Worker {
  skipWaiting(): Promise<void>
  clients: { claim(): Promise<void> }
  addEventListener(name: 'install' | 'activate', on: (event: ExtendableEvent) => void): void
  addEventListener(name: 'fetch', on: (event: FetchEvent) => void): void
  addEventListener(name: 'message', on: (event: MessageToWorker) => void): void
}
const worker = self as unknown as Worker

const shellName = shellNamed(SHELL_NAME)
const shells = createShells(shellName, () => Date.now())

async function install(): Promise<void> {
  const cache = await caches.open(shellName)
  // From the network, not from the browser's HTTP cache, which may still hold an older index.html.
  await cache.addAll(SHELL_FILES.map((path) => new Request(path, { cache: 'reload' })))
  await worker.skipWaiting()
}

async function activate(): Promise<void> {
  await shells.begin()
  await worker.clients.claim()
}

async function page(request: Request): Promise<Response> {
  const cache = await caches.open(await shells.current())
  return (await cache.match('/player/', { ignoreVary: true })) ?? fetch(request)
}
const shell = async (request: Request): Promise<Response> => (await shells.file(request)) ?? fetch(request)
async function media(request: Request): Promise<Response> {
  const cache = await caches.open(mediaCacheName)
  return (await cache.match(request, { ignoreVary: true })) ?? fetch(request)
}

/** What a page says of the version that it is (boot.js). Answers "back" when there is another to go back to. */
async function heed({ data, ports }: MessageToWorker): Promise<void> {
  const app = data?.app ?? ''
  if (data?.what === 'drawn') await shells.drawn(app)
  const back = data?.what === 'failed' && (await shells.failed(app))
  ports[0]?.postMessage(back ? 'back' : 'stay')
}

worker.addEventListener('install', (event) => event.waitUntil(install()))
worker.addEventListener('activate', (event) => event.waitUntil(activate()))
worker.addEventListener('fetch', (event) => {
  const { request } = event
  const source = answerFrom(request, location.origin)
  if (source === 'page') event.respondWith(page(request))
  if (source === 'shell') event.respondWith(shell(request))
  if (source === 'media') event.respondWith(media(request))
})
worker.addEventListener('message', (event) => event.waitUntil(heed(event)))
