import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyServerOptions } from 'fastify'
import type { LoggerOptions } from 'pino'

/** Names under which a secret could stand in what is logged. */
const secrets = ['password', 'passwordHash', 'token', 'deviceCode', 'secret', 'authorization', 'cookie']

export const loggerOptions = (level: string): LoggerOptions => ({
  level,
  redact: {
    paths: [
      ...secrets.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
      '*.headers["set-cookie"]',
      'headers["set-cookie"]',
    ],
    censor: '[hidden]',
  },
})

/** Request ids are ours: what a caller sends under that name is not believed. */
export const requestIds: Pick<FastifyServerOptions, 'genReqId' | 'requestIdHeader'> = {
  genReqId: () => randomUUID(),
  requestIdHeader: false,
}

/** One line a request, when it is answered: writes and failures always, reads (players ask all day) only at level debug. */
export function useRequestLog(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id)
    done()
  })
  app.addHook('onResponse', (request, reply, done) => {
    const { statusCode } = reply
    const level =
      statusCode >= 500 ? 'error' : statusCode >= 400 || request.method !== 'GET' ? 'info' : 'debug'
    request.log[level](
      {
        method: request.method,
        url: request.url.slice(0, 500),
        status: statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        ...(request.caller.kind === 'user' && { user: request.caller.user.id }),
        ...(request.caller.kind === 'screen' && { screen: request.caller.screen }),
      },
      'answered',
    )
    done()
  })
}
