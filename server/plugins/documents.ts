import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { Problem } from '../routes/route.ts'
import { openTo } from './access.ts'
import { openApi31, type JsonObject } from './openapi.ts'

const csp =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
  "connect-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'"

/** Collects the routes' schemas. To be used before the routes are registered. */
export async function useOpenApi(app: FastifyInstance, publicUrl: string | null): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Aulataulu',
        version: '1',
        description:
          'Notices of organisations on the info screens of health and social services centres. Every error is a problem document (RFC 9457) with a stable `code`.',
      },
      servers: [{ url: publicUrl ?? '/' }],
      components: {
        securitySchemes: {
          session: {
            type: 'apiKey',
            in: 'cookie',
            name: 'aulataulu',
            description: 'With `__Host-` before it over TLS, and `-<port>` after it on a port of one’s own.',
          },
          screen: { type: 'http', scheme: 'bearer' },
        },
      },
    },
    transform: ({ schema, url, route }) => ({
      url,
      schema: { ...withoutEmptyBody(schema), ...describe(route.config?.access) },
    }),
  })
}

/** Serves the document at /api/openapi.json and a page to browse it at /api/docs, with a policy of its own. */
export async function serveDocuments(app: FastifyInstance): Promise<void> {
  await app.register(async (scope) => {
    openTo(scope, 'anyone')
    let document: JsonObject | undefined
    scope.get('/api/openapi.json', { schema: { hide: true } }, async () => {
      document ??= openApi31(app.swagger() as unknown as JsonObject, Problem)
      return document
    })
    await scope.register(swaggerUi, {
      routePrefix: '/api/docs',
      staticCSP: csp,
      uiConfig: { url: '/api/openapi.json', docExpansion: 'list', validatorUrl: null },
    })
  })
}

/** Where a route takes nothing, a body of nothing is no news to who reads the document. */
function withoutEmptyBody<S extends { body?: unknown }>(schema: S): Partial<S> {
  const { properties = {}, type } = (schema?.body ?? {}) as { properties?: object; type?: string }
  if (type !== 'object' || Object.keys(properties).length > 0) return schema
  const { body: _nothing, ...rest } = schema
  return rest as Partial<S>
}

function describe(access: unknown): object {
  if (access === 'screen') return { security: [{ screen: [] }], tags: ['player'] }
  if (access === 'anyone' || access === undefined) return { security: [], tags: ['anyone'] }
  const roles = Array.isArray(access) ? access.join(', ') : String(access)
  return { security: [{ session: [] }], description: `For: ${roles}.` }
}
