import fastify from 'fastify'
import { once } from 'node:events'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { useBodyTime } from './body-time.ts'

test('a body that does not come to its end is answered and cut, one that does is not', async () => {
  const app = fastify()
  app.decorateRequest('language', 'en')
  useBodyTime(app, 200)
  app.post('/', (request, reply) => reply.send(request.body))
  app.post('/slow', { config: { slowBody: true } }, (_request, reply) => reply.send('never'))
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  const head = (path: string) =>
    `POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n`
  const slow = connect(port, '127.0.0.1')
  slow.write(`${head('/')}{"a`)
  const answer = await text(slow)
  expect(answer).toContain('HTTP/1.1 408')
  expect(answer).toContain('"code":"too-slow"')

  // A route that bounds its body itself is left alone meanwhile.
  const own = connect(port, '127.0.0.1')
  own.write(`${head('/slow')}{"a`)
  const good = await fetch(`http://127.0.0.1:${port}/`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"a":1}',
  })
  expect(await good.json()).toEqual({ a: 1 })
  expect(own.destroyed).toBe(false)
  own.destroy()
  await once(own, 'close')
  await app.close()
})
