import type { FastifyInstance, FastifyRequest } from 'fastify'
import { refuse } from '../problems/refusal.ts'
import { sendRefusal } from './send-refusal.ts'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Refuses writes that another site's page makes with our reader's cookie. Bearer tokens are not sent by browsers on their own: exempt. */
export function useOriginCheck(app: FastifyInstance, publicUrl: string | null): void {
  app.addHook('onRequest', (request, reply, done) => {
    const isExempt = reading.has(request.method) || request.headers.authorization?.startsWith('Bearer ')
    if (isExempt || isOwnOrigin(request, publicUrl)) done()
    else sendRefusal(request, reply, refuse('foreign-origin'))
  })
}

/**
 * Browsers name the origin of every write; where a caller names none, Sec-Fetch-Site decides, and where that is missing too the
 * caller is no browser, so nobody's cookie is being misused.
 */
function isOwnOrigin(request: FastifyRequest, publicUrl: string | null): boolean {
  const { origin } = request.headers
  if (origin === undefined) {
    const site = request.headers['sec-fetch-site']
    return site === undefined || site === 'same-origin' || site === 'none'
  }
  if (publicUrl !== null && origin === publicUrl) return true
  // Behind a proxy that ends TLS the scheme we see may differ, so hosts are compared; with a public address set, only that counts.
  return publicUrl === null && URL.canParse(origin) && hostOf(origin) === hostOf(`http://${request.host}`)
}

/** Host and port, in lower case and without a scheme's own port, which browsers leave out and proxies may write. */
function hostOf(address: string): string | null {
  if (!URL.canParse(address)) return null
  const { host } = new URL(address)
  return host.replace(/:(80|443)$/, '')
}
