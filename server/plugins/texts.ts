import type { FastifyInstance } from 'fastify'
import { hasStrayTurns } from '../../content/notice/direction.ts'
import { refuse, type FieldError } from '../problems/refusal.ts'
import { sendRefusal } from './send-refusal.ts'
import { escaped } from './validation.ts'

/** Half of a surrogate pair: no character, and nothing that UTF-8 can hold. */
const lone = /\p{Surrogate}/u

/** Deeper than any of our schemas; deeper input is an attack on what walks it. */
const mostLevels = 20

/**
 * Refuses texts that PostgreSQL cannot store (NUL characters, halves of surrogate pairs), and texts that turn the direction of what
 * stands around them or show themselves in another order than they are read. Runs before the schemas, so that
 * also members that no schema names are clean.
 */
export function useTextGuard(app: FastifyInstance): void {
  app.addHook('preValidation', async (request, reply) => {
    const error = badText(request.body) ?? badText(request.query) ?? badText(request.params)
    if (error) return sendRefusal(request, reply, refuse('invalid-input', { errors: [error] }))
  })
}

/** The first place of a parsed JSON value that cannot be stored; null: none. Walks without recursion. */
export function badText(value: unknown): FieldError | null {
  const rest: { value: unknown; pointer: string; level: number }[] = [{ value, pointer: '', level: 0 }]
  for (let next = rest.pop(); next; next = rest.pop()) {
    const { pointer, level } = next
    if (typeof next.value === 'string') {
      if (!isClean(next.value)) return { pointer, code: 'bad-character' }
      if (hasStrayTurns(next.value)) return { pointer, code: 'hidden-direction' }
    } else if (next.value !== null && typeof next.value === 'object' && !Buffer.isBuffer(next.value)) {
      if (level >= mostLevels) return { pointer, code: 'too-deep', limit: mostLevels }
      for (const [name, inner] of Object.entries(next.value)) {
        if (!isClean(name) || hasStrayTurns(name)) return { pointer, code: 'bad-character' }
        rest.push({ value: inner, pointer: `${pointer}/${escaped(name)}`, level: level + 1 })
      }
    }
  }
  return null
}

const isClean = (text: string) => !text.includes('\0') && !lone.test(text)
