import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inTurn, takeTurns } from './turns.ts'

const bounds = { atOnce: 3, atOncePerPerson: 2, waiting: 10, waitingPerPerson: 4 }

test('never more at once than there are turns, nor than a person may have, and all that was taken is begun', () => {
  const steps = fc.array(fc.oneof(fc.constantFrom('a', 'b', 'c'), fc.nat({ max: 20 })), { maxLength: 80 })
  fc.assert(
    fc.property(steps, (all) => {
      const turns = takeTurns(bounds)
      const running: { person: string; over(): void }[] = []
      let taken = 0
      let begun = 0
      const end = (at: number) => running.splice(at % running.length, 1)[0]?.over()
      const check = () => {
        expect(running.length).toBeLessThanOrEqual(bounds.atOnce)
        for (const person of 'abc')
          expect(running.filter((one) => one.person === person).length).toBeLessThanOrEqual(2)
        expect(turns.counts()).toEqual({ begun: running.length, waiting: taken - begun })
        expect(taken - begun).toBeLessThanOrEqual(bounds.waiting)
      }
      for (const step of all) {
        if (typeof step === 'number') {
          if (running.length > 0) end(step)
        } else {
          const refused = turns.ask(step, (over) => {
            begun++
            running.push({ person: step, over })
          })
          if (refused === null) taken++
        }
        check()
      }
      while (running.length > 0) {
        end(0)
        check()
      }
      expect(begun).toBe(taken)
    }),
  )
})

test('who asks thirty times waits for themselves: the next person comes after one of theirs', () => {
  const turns = takeTurns({ ...bounds, atOnce: 1, waiting: 100, waitingPerPerson: 30 })
  const order: string[] = []
  const overs: (() => void)[] = []
  const ask = (person: string) =>
    turns.ask(person, (over) => {
      order.push(person)
      overs.push(over)
    })
  for (let times = 0; times < 30; times++) ask('many')
  ask('one')
  while (overs.length > 0) overs.shift()?.()
  expect(order.indexOf('one')).toBeLessThanOrEqual(2)
  expect(order).toHaveLength(31)
})

test('what is beyond the queue is refused: first for the person, then for all', () => {
  const turns = takeTurns({ atOnce: 1, atOncePerPerson: 1, waiting: 3, waitingPerPerson: 2 })
  const never = () => undefined
  expect(['a', 'a', 'a', 'a', 'b', 'b'].map((person) => turns.ask(person, never))).toEqual([
    null,
    null,
    null,
    'person-has-too-many',
    null,
    'too-many',
  ])
})

test('work in its turn: one after another of a person, others at once, a failure holds nobody up', async () => {
  const turns = takeTurns({ atOnce: Infinity, atOncePerPerson: 1, waiting: Infinity, waitingPerPerson: 1 })
  const seen: string[] = []
  let finish = () => undefined as void
  const first = inTurn(turns, 'a', async () => {
    seen.push('a1')
    await new Promise<void>((resolve) => (finish = resolve))
    throw new Error('no')
  })
  const second = inTurn(turns, 'a', async () => seen.push('a2'))
  expect(await inTurn(turns, 'a', async () => 'third')).toBe('person-has-too-many')
  await inTurn(turns, 'b', async () => seen.push('b1'))
  expect(seen).toEqual(['a1', 'b1'])
  finish()
  await expect(first).rejects.toThrow('no')
  await second
  expect(seen).toEqual(['a1', 'b1', 'a2'])
})
