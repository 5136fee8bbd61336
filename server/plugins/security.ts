import helmet from '@fastify/helmet'
import fastify, { type FastifyInstance } from 'fastify'

/** What our own pages may load: nothing but our own files; pictures also from memory, for the preview of an upload. */
const directives = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'script-src-attr': ["'none'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'media-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
}

/**
 * What our pages do without is not theirs to ask for, whatever script should ever come to run in them. Only names that browsers have
 * known for long: of others they complain at every page.
 */
const unneeded = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
  'xr-spatial-tracking',
]

/**
 * Security headers on every answer. They are the same on all of them, so helmet is asked once, at start, and not a thousand times a
 * second (which was half the cost of a short answer). HSTS only where the service is known to be reached over TLS.
 */
export async function useSecurityHeaders(app: FastifyInstance, publicUrl: string | null): Promise<void> {
  const headers = {
    ...(await securityHeaders(publicUrl)),
    'permissions-policy': unneeded.map((name) => `${name}=()`).join(', '),
  }
  // Answers of the API are kept by nobody unless their route says else.
  const ofTheApi = { ...headers, 'cache-control': 'no-store' }
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(request.url.startsWith('/api/') ? ofTheApi : headers)
    done()
  })
}

async function securityHeaders(publicUrl: string | null): Promise<Record<string, string>> {
  const plain = fastify().get('/', async () => '')
  const bare = await plain.inject('/')
  await plain.close()
  const guarded = fastify()
  await guarded.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives },
    strictTransportSecurity: publicUrl?.startsWith('https:') ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
    xFrameOptions: { action: 'deny' },
  })
  const { headers } = await guarded.get('/', async () => '').inject('/')
  await guarded.close()
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (name in bare.headers ? [] : [[name, String(value)]])),
  )
}
