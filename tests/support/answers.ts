import type { FastifyInstance } from 'fastify'
import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import { Value } from 'typebox/value'

/** Every answer of every test is held against its route's schema, also for members that the schema does not know: nothing leaks unseen. */
export function checkAnswers(app: FastifyInstance): void {
  const compiled = new WeakMap<object, ReturnType<typeof Compile>>()
  app.addHook('preSerialization', async (request, reply, payload) => {
    const answers = request.routeOptions.schema?.response as Record<number, TSchema> | undefined
    const schema = answers?.[reply.statusCode]
    if (!schema || payload === null || payload === undefined) return payload
    const check = compiled.get(schema) ?? Compile(schema)
    compiled.set(schema, check)
    const sent: unknown = JSON.parse(JSON.stringify(payload))
    if (!check.Check(sent))
      throw new Error(
        `${request.method} ${request.url}: the answer breaks its schema: ${JSON.stringify(check.Errors(sent).slice(0, 3))}`,
      )
    const clean = JSON.stringify(Value.Clean(schema, structuredClone(sent)))
    if (clean.length !== JSON.stringify(sent).length)
      throw new Error(
        `${request.method} ${request.url}: the answer has members that its schema does not know`,
      )
    return payload
  })
}
