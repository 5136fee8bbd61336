// The baseline: bare node:http that answers the same bytes. Routes come as JSON on the first line of standard input.
import { createServer } from 'node:http'
import { createInterface } from 'node:readline'

for await (const line of createInterface({ input: process.stdin })) {
  const routes = new Map(
    JSON.parse(line).map(({ path, status, type, body }) => [
      path,
      { status, type, body: Buffer.from(body, 'base64') },
    ]),
  )
  const server = createServer((request, response) => {
    const route = routes.get(request.url)
    const answer = () => {
      response.writeHead(
        route.status,
        route.status === 304 ? {} : { 'content-type': route.type, 'content-length': route.body.length },
      )
      response.end(route.status === 304 ? undefined : route.body)
    }
    // What is sent is read to its end, as any server must.
    if (request.method === 'POST') request.on('end', answer).resume()
    else answer()
  })
  server.listen(0, '127.0.0.1', () => console.log(server.address().port))
}
