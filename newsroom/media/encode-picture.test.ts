import sharp from 'sharp'
import { afterEach, expect, test, vi } from 'vitest'
import { encodePicture } from './encode-picture.ts'
import { PictureMaker, pictureMaker } from './picture-maker.ts'

afterEach(() => vi.restoreAllMocks())

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#4f8a76' } })

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
  const file = await picture(700, 500).png().toBuffer()
  const broken = file.subarray(0, 60)
  const made = await Promise.all([file, broken, file, broken, file].map(file => encodePicture(file)))
  expect(made.map(one => one?.variants.length)).toEqual([6, undefined, 6, undefined, 6])
  expect([most.atOnce, turns.waiting()]).toEqual([1, 0])
})

test('a picture that takes too long is given up, and the next one is made', async () => {
  const told = vi.spyOn(console, 'warn').mockReturnValue()
  const file = await picture(700, 500).png().toBuffer()
  const [given, made] = await Promise.all([encodePicture(file, undefined, 1), encodePicture(file)])
  expect([given, made?.variants.length]).toEqual([undefined, 6])
  expect(told).toHaveBeenCalledWith(expect.stringContaining('SIGKILL'))
})

test('that pictures cannot be made at all is an error of the server, never the fault of the picture', async () => {
  const maker = new PictureMaker()
  const file = await picture(70, 50).png().toBuffer()
  vi.spyOn(process, 'cwd').mockReturnValue('/nowhere')
  await expect(maker.make(file, undefined, 20_000)).rejects.toThrow('ended with 1')
  vi.restoreAllMocks()
  expect((await maker.make(file, undefined, 20_000))?.variants.length).toBe(3)
})

test('a very tall picture is fitted into what every format can hold', async () => {
  const made = await encodePicture(await picture(300, 18_000).png().toBuffer())
  expect(made && [made.width, made.height, made.variants.length]).toEqual([107, 6_400, 3])
})
