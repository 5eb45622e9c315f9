import fc from 'fast-check'
import { expect, test } from 'vitest'
import { turnsFor } from './in-turn.ts'

test('never more than allowed run at once, all have their turn in the order they came, and a failure frees its place', async () => {
  const works = fc.array(fc.record({ steps: fc.integer({ min: 1, max: 4 }), fails: fc.boolean() }), { maxLength: 20 })
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 4 }), works, async (atOnce, wanted) => {
      const turns = turnsFor(atOnce)
      const begun: number[] = []
      let running = 0
      let most = 0
      const outcomes = await Promise.allSettled(
        wanted.map(({ steps, fails }, number) =>
          turns.take(async () => {
            begun.push(number)
            running += 1
            most = Math.max(most, running)
            for (let step = 0; step < steps; step++) await Promise.resolve()
            running -= 1
            if (fails) throw new Error('không đọc được')
            return number
          }),
        ),
      )
      expect(most).toBe(Math.min(atOnce, wanted.length))
      expect(begun).toEqual(wanted.map((_, number) => number))
      expect(outcomes.map(({ status }) => status === 'rejected')).toEqual(wanted.map(({ fails }) => fails))
      expect(turns.waiting()).toBe(0)
    }),
  )
})
