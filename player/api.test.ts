import { expect, it } from 'vitest'
import { problemDocument } from '../server/problems/document.ts'
import { refuse } from '../server/problems/refusal.ts'
import { problemCode } from './api.ts'

const ours = problemDocument(refuse('revoked'), 'fi', 'request-1')
const type = 'application/problem+json'

it('reads the code of the server’s own problem document', () => {
  expect(problemCode(401, type, ours)).toBe('revoked')
})

it.each<[string, number, string, unknown]>([
  ['a proxy’s page', 401, 'text/html', null],
  ['nothing', 401, '', null],
  ['JSON of somebody else with the same word', 401, 'application/json', { code: 'revoked' }],
  ['somebody else’s problem document', 401, type, { type: 'about:blank', status: 401, code: 'revoked' }],
  ['our document under another status', 403, type, ours],
  ['our document as plain JSON', 401, 'application/json', ours],
  ['a list', 401, type, [ours]],
])('%s has no code of ours', (_, status, contentType, body) => {
  expect(problemCode(status, contentType, body)).toBeNull()
})
