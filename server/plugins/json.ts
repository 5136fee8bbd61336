import type { FastifyInstance } from 'fastify'

/** Bodies are JSON; an empty one is an empty object where the route takes a body. Other kinds are refused (415) but where a route takes files. */
export function useJsonBodies(app: FastifyInstance): void {
  app.removeContentTypeParser('text/plain')
  const parse = app.getDefaultJsonParser('error', 'error')
  app.removeContentTypeParser('application/json')
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') done(null, undefined)
    else parse(request, body as string, done)
  })
  app.addHook('preValidation', (request, _reply, done) => {
    if (request.routeOptions.schema?.body && (request.body === undefined || request.body === null))
      request.body = {}
    done()
  })
}
