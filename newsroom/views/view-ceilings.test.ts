import { expect, test } from 'vitest'
import { viewCeilings } from './view-ceilings.ts'

const visitor = (key: string, networkKey = 'uỷ ban xã') => ({ key: Buffer.from(key), networkKey })

function admitted(count: number, admit: () => boolean): number {
  return Array.from({ length: count }, admit).filter(Boolean).length
}

test('a visitor and a network each have their ceiling', () => {
  const { admit } = viewCeilings({ perVisitor: 3, perNetwork: 8 }, () => 0)
  expect(admitted(10, () => admit(visitor('Mai')))).toBe(3)
  expect(admitted(10, () => admit(visitor('Tuấn')))).toBe(3)
  expect(admitted(10, () => admit(visitor('Hòa')))).toBe(2)
  expect(admitted(10, () => admit(visitor('Hòa', 'nhà riêng')))).toBe(1)
})

test('no window of a minute admits more than the ceiling, and a quiet minute clears it', () => {
  let now = 0
  const { admit } = viewCeilings({ perVisitor: 60, perNetwork: 600 }, () => now)
  now = 59_000
  expect(admitted(100, () => admit(visitor('Mai')))).toBe(60)
  now = 61_000
  expect(admitted(100, () => admit(visitor('Mai')))).toBeLessThanOrEqual(2)
  now = 90_000
  expect(admitted(100, () => admit(visitor('Mai')))).toBeLessThanOrEqual(30)
  now = 240_000
  expect(admitted(100, () => admit(visitor('Mai')))).toBe(60)
})
