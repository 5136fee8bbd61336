import type { FastifyReply, FastifyRequest } from 'fastify'

/** `__Host-` binds the cookie to this host over TLS; plain HTTP (the demo on loopback) cannot have it. */
const names = { secure: '__Host-aulataulu', plain: 'aulataulu' }

const name = (request: FastifyRequest) => (request.secure ? names.secure : names.plain)

/** The session secret that the caller shows, or null. What is no secret of ours by its form is passed on too: it is unknown all the same. */
export function readSessionCookie(request: FastifyRequest): string | null {
  const value = request.cookies[name(request)]
  return value === undefined || value === '' ? null : value.slice(0, 200)
}

/** Gives the browser the session's secret. It stays until it ends on the server or the reader signs out. */
export function setSessionCookie(
  request: FastifyRequest,
  reply: FastifyReply,
  secret: string,
  seconds: number,
): void {
  reply.setCookie(name(request), secret, { ...attributes(request), maxAge: seconds })
}

export function clearSessionCookie(request: FastifyRequest, reply: FastifyReply): void {
  reply.clearCookie(name(request), attributes(request))
}

const attributes = (request: FastifyRequest) => ({
  path: '/',
  httpOnly: true,
  sameSite: 'lax' as const,
  secure: request.secure,
})
