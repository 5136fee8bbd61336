import type { FastifyInstance, FastifySchema, RouteOptions } from 'fastify'
import Type, { type TSchema } from 'typebox'

import { unbounded } from './bounds.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /**
     * What a query may hold beside what its schema names. Default: nothing, it is refused. `dropped` is for pages, to whose addresses
     * others hang marks of their own (`?fbclid=…`): their handlers never see them.
     */
    strayQuery?: 'dropped'
  }
}

/**
 * No route takes a member that its schema does not name: every schema of a body, a query and path parameters is closed when its
 * route is registered, whoever wrote it, and where a route has none, none is taken. What has no greatest size stops the start. To be
 * used before any route is registered.
 */
export function closeSchemas(app: FastifyInstance): void {
  app.addHook('onRoute', function (route) {
    const isFiles = Boolean(this.pluginAccess)
    if (isFiles) route.config = { ...route.config, strayQuery: 'dropped' }
    const { params, querystring, body, ...rest } = (route.schema ?? {}) as Given
    const query = querystring ?? nothing
    for (const part of [params, querystring, body])
      for (const pointer of part ? unbounded(part) : [])
        throw new Error(
          `The route ${String(route.method)} ${route.url} takes without an end: ${pointer || 'its whole input'}`,
        )
    const readsBody = [route.method].flat().some((method) => !['GET', 'HEAD', 'OPTIONS'].includes(method))
    route.schema = {
      ...rest,
      ...(isFiles ? {} : { params: namedBy(route, params) }),
      querystring: route.config?.strayQuery === 'dropped' ? query : closed(query),
      ...(readsBody && { body: closed(body ?? nothing) }),
    }
  })
}

type Given = FastifySchema & { params?: TSchema; querystring?: TSchema; body?: TSchema }

const nothing = Type.Object({})

/** Parameters stand in the address, so that they are named by the schema is a matter of the route, not of who calls. */
function namedBy(route: RouteOptions, params: TSchema = nothing): TSchema {
  const named = Object.keys((params as { properties?: object }).properties ?? {})
  for (const [, name = ''] of route.url.matchAll(/:(\w+)/g))
    if (!named.includes(name))
      throw new Error(`The route ${String(route.method)} ${route.url} does not say what its ${name} is.`)
  return closed(params)
}

/** A copy in which every object takes only what it names. An object that says otherwise itself, and what is not read here, throws. */
export function closed<T extends TSchema>(schema: T): T {
  const copy = Object.defineProperties({}, Object.getOwnPropertyDescriptors(schema)) as Parts
  for (const word of unread)
    if (word in copy)
      throw new Error(`A schema of input says "${word}", which cannot be closed: write it as one object.`)
  if (copy.properties) copy.properties = each(copy.properties)
  if (copy.patternProperties) copy.patternProperties = each(copy.patternProperties)
  if (copy.anyOf) copy.anyOf = copy.anyOf.map(closed)
  if (Array.isArray(copy.items)) copy.items = copy.items.map(closed)
  else if (copy.items) copy.items = closed(copy.items)
  if (copy.type === 'object') {
    if (copy.additionalProperties !== undefined && copy.additionalProperties !== false)
      throw new Error('A schema of input takes members that it does not name.')
    copy.additionalProperties = false
  }
  return copy as unknown as T
}

/** Words of JSON Schema that put schemas together in ways which closing one by one would break. */
const unread = ['allOf', 'oneOf', 'not', 'if', '$ref', '$defs', 'unevaluatedProperties', 'dependentSchemas']

interface Parts {
  type?: string
  properties?: Record<string, TSchema>
  patternProperties?: Record<string, TSchema>
  additionalProperties?: unknown
  anyOf?: TSchema[]
  items?: TSchema | TSchema[]
}

const each = (schemas: Record<string, TSchema>): Record<string, TSchema> =>
  Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, closed(schema)]))
