import type { FastifyRequest } from 'fastify'

const own = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/

/** Does the call come from this very machine? Not if a proxy on it has passed the call on: then it is anybody's. */
export const isLoopback = (request: FastifyRequest): boolean =>
  own.test(request.ip) && !request.headers.forwarded && !request.headers['x-forwarded-for']
