import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { expect, test } from 'vitest'

test.each([
  ['bieu-trung-180.png', 180, 'whole'],
  ['bieu-trung-192.png', 192, 'round'],
  ['bieu-trung-512.png', 512, 'round'],
  ['bieu-trung-512-tran-vien.png', 512, 'whole'],
] as const)('%s has the size that its name says', async (name, size, shape) => {
  const picture = sharp(`public/icons/${name}`)
  expect(await picture.metadata()).toMatchObject({ format: 'png', width: size, height: size })
  const { data } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  // A phone may cut a maskable icon to any shape: it covers its corners.
  expect(data[3]).toBe(shape === 'whole' ? 255 : 0)
})

test('favicon.ico holds one PNG', async () => {
  const file = readFileSync('public/favicon.ico')
  expect([file.readUInt16LE(0), file.readUInt16LE(2), file.readUInt16LE(4)]).toEqual([0, 1, 1])
  const png = file.subarray(file.readUInt32LE(18))
  expect(png.length).toBe(file.readUInt32LE(14))
  expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 48 })
})
