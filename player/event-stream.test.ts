import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createEventParser, type ServerEvent } from './event-stream.ts'

function parse(pieces: readonly string[]): ServerEvent[] {
  const found: ServerEvent[] = []
  const feed = createEventParser((event) => found.push(event))
  pieces.forEach(feed)
  return found
}

const stream =
  ': hello\n\nevent: playlist\r\ndata: "abc"\r\n\r\nid: 7\ndata:one\ndata: two\n\n: alive\n\nevent: lost\n\n'

it('reads names and data, and passes over comments, other fields and events without data', () => {
  expect(parse([stream])).toEqual([
    { name: 'playlist', data: '"abc"' },
    { name: 'message', data: 'one\ntwo' },
  ])
})

it('reads the same wherever the network cuts the stream', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(stream.length), { maxLength: 12 }), (cuts) => {
      const at = [0, ...cuts.sort((a, b) => a - b), stream.length]
      const pieces = at.slice(1).map((end, i) => stream.slice(at[i], end))
      expect(parse(pieces)).toEqual(parse([stream]))
    }),
  )
})
