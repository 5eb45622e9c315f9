import sharp from 'sharp'
import { afterEach, expect, test, vi } from 'vitest'
import { encodePicture } from './encode-picture.ts'
import { pictureTurns } from './picture-turns.ts'

afterEach(() => vi.restoreAllMocks())

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#4f8a76' } })

test('of many pictures at once one is decoded and two are encoded at a time, and all are made', async () => {
  const { decoding, encoding } = pictureTurns()
  const most = { decoding: 0, encoding: 0 }
  for (const [name, turns] of [['decoding', decoding] as const, ['encoding', encoding] as const]) {
    const { take } = turns
    let running = 0
    vi.spyOn(turns, 'take').mockImplementation(work =>
      take(async () => {
        running += 1
        most[name] = Math.max(most[name], running)
        try {
          return await work()
        } finally {
          running -= 1
        }
      }),
    )
  }
  const file = await picture(700, 500).png().toBuffer()
  const broken = file.subarray(0, 60)
  const made = await Promise.all([file, broken, file, file, broken, file].map(file => encodePicture(file)))
  expect(made.map(one => one?.variants.length)).toEqual([6, undefined, 6, 6, undefined, 6])
  expect(most).toEqual({ decoding: 1, encoding: 2 })
  expect([decoding.waiting(), encoding.waiting()]).toEqual([0, 0])
})

test('a very tall picture is fitted into what every format can hold', async () => {
  const made = await encodePicture(await picture(300, 18_000).png().toBuffer())
  expect(made && [made.width, made.height, made.variants.length]).toEqual([107, 6_400, 3])
})
