import type { FastifyReply, FastifyRequest } from 'fastify'
import { isSecret } from './secret.ts'

/**
 * A cookie's name on this site: "aulataulu", on another port than the scheme's own "aulataulu-3000". Browsers give a host's cookies
 * to all its ports, so two services on one host would sign each other's people out. `__Host-` binds the cookie to this host over
 * TLS; plain HTTP (the demo on loopback) cannot have it.
 */
export function cookieName({ secure, publicPort }: FastifyRequest, what = 'aulataulu'): string {
  return `${secure ? '__Host-' : ''}${what}${publicPort === '' ? '' : `-${publicPort}`}`
}

/** The session secret that the caller shows, or null. What is no secret of ours by its form is passed on too: it is unknown all the same. */
export function readSessionCookie(request: FastifyRequest): string | null {
  const value = request.cookies[cookieName(request)]
  return value === undefined || value === '' ? null : value.slice(0, 200)
}

/** Gives the browser the session's secret. It stays until it ends on the server or the reader signs out. */
export function setSessionCookie(
  request: FastifyRequest,
  reply: FastifyReply,
  secret: string,
  seconds: number,
): void {
  reply.setCookie(cookieName(request), secret, { ...attributes(request), maxAge: seconds })
}

const device = 'aulataulu-device'

/** The secret by which this browser is known to those who have signed in from it, or null. */
export function readDeviceCookie(request: FastifyRequest): string | null {
  const value = request.cookies[cookieName(request, device)]
  return value !== undefined && isSecret(value) ? value : null
}

/** Gives the browser the secret by which it is known. Signing out leaves it: it opens nothing, it only lets one try. */
export function setDeviceCookie(
  request: FastifyRequest,
  reply: FastifyReply,
  secret: string,
  seconds: number,
): void {
  reply.setCookie(cookieName(request, device), secret, { ...attributes(request), maxAge: seconds })
}

export function clearSessionCookie(request: FastifyRequest, reply: FastifyReply): void {
  reply.clearCookie(cookieName(request), attributes(request))
}

const attributes = (request: FastifyRequest) => ({
  path: '/',
  httpOnly: true,
  sameSite: 'lax' as const,
  secure: request.secure,
})
