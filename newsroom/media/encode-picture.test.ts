import { setTimeout as after } from 'node:timers/promises'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { encodePicture } from './encode-picture.ts'
import { type Made, PictureMaker, pictureMaker } from './picture-maker.ts'

beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue()
})
afterEach(() => vi.restoreAllMocks())

const drawn = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#4f8a76' } })
const small = () => drawn(70, 50).png().toBuffer()
const variants = (made: Made) => (typeof made === 'string' ? made : made.variants.length)

test('of many pictures at once one is made at a time, broken ones hold up no other, and all are made', async () => {
  const { turns } = pictureMaker()
  const { take } = turns
  const most = { running: 0, atOnce: 0 }
  vi.spyOn(turns, 'take').mockImplementation(work =>
    take(async () => {
      most.running += 1
      most.atOnce = Math.max(most.atOnce, most.running)
      try {
        return await work()
      } finally {
        most.running -= 1
      }
    }),
  )
  const file = await drawn(700, 500).png().toBuffer()
  const broken = file.subarray(0, 60)
  const made = await Promise.all([file, broken, file, broken, file].map(file => encodePicture(file)))
  expect(made.map(variants)).toEqual([6, 'unreadable', 6, 'unreadable', 6])
  expect([most.atOnce, turns.waiting()]).toEqual([1, 0])
})

test('a very tall picture is fitted into what every format can hold', async () => {
  const made = await encodePicture(await drawn(300, 18_000).png().toBuffer())
  expect(made).toMatchObject({ width: 107, height: 6_400, variants: [{}, {}, {}] })
})

describe('the process that makes pictures', () => {
  test('is kept for the next picture, and goes after a while', async () => {
    const maker = new PictureMaker({ keptIdle: 1_500 })
    await maker.make(await small())
    const { idleProcess } = maker
    expect(variants(await maker.make(await small()))).toBe(3)
    expect(idleProcess).toBeTypeOf('number')
    expect(maker.idleProcess).toBe(idleProcess)
    await expect.poll(() => isThere(idleProcess), { timeout: 20_000 }).toBe(false)
    expect(maker.idleProcess).toBeUndefined()
  })

  test('is listened to no more after many pictures than after one', async () => {
    const maker = new PictureMaker()
    const leaks = vi.spyOn(process, 'emitWarning')
    for (let picture = 0; picture < 12; picture++) expect(variants(await maker.make(await small()))).toBe(3)
    expect(leaks).not.toHaveBeenCalled()
  })

  test('is not kept with the memory of a large picture', async () => {
    const maker = new PictureMaker({ keptMemory: 1 })
    expect(variants(await maker.make(await small()))).toBe(3)
    expect(maker.idleProcess).toBeUndefined()
  })

  test('may end while nobody looks: the next picture is made by another one', async () => {
    const maker = new PictureMaker()
    await maker.make(await small())
    const { idleProcess = 0 } = maker
    process.kill(idleProcess, 'SIGKILL')
    expect(variants(await maker.make(await small()))).toBe(3)
    expect(maker.idleProcess).not.toBe(idleProcess)
  })

  test('does not hear what stops the server, which waits for the picture', async () => {
    const maker = new PictureMaker()
    await maker.make(await small())
    const { idleProcess = 0 } = maker
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.kill(idleProcess, signal)
    await after(200)
    expect(variants(await maker.make(await small()))).toBe(3)
    expect(maker.idleProcess).toBe(idleProcess)
  })

  test('is given up when a picture takes too long, and the next picture is made', async () => {
    const slow = new PictureMaker({ milliseconds: 1 })
    expect(await slow.make(await drawn(3_000, 2_000).png().toBuffer())).toBe('given up')
    expect(slow.idleProcess).toBeUndefined()
    expect(slow.turns.waiting()).toBe(0)
  })

  test('that cannot begin is an error of the server, never the fault of the picture', async () => {
    const maker = new PictureMaker()
    const cwd = vi.spyOn(process, 'cwd').mockReturnValue('/nowhere')
    await expect(maker.make(await small())).rejects.toThrow('ended with 1')
    cwd.mockRestore()
    expect(variants(await maker.make(await small()))).toBe(3)
  })
})

function isThere(pid = 0): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
