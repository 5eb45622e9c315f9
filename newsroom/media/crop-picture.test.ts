import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Newsroom, newsroomFixture } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import type { Outcome } from '#newsroom/workflow/outcome.ts'
import { cropPicture, cropSchema } from './crop-picture.ts'
import type { Kept } from './insert-medium.ts'
import { type OwnStorage, storages } from './storages.fixture.ts'
import { storePicture } from './store-picture.ts'

const codes = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.refusals.map(({ code }) => code))
const taken = (outcome: Outcome<Kept>) => {
  if (!outcome.ok) throw new Error(outcome.refusals[0]?.message)
  return outcome.value
}

/** Red on the left, blue on the right: which half was kept can be seen. */
async function twoHalves(): Promise<Buffer> {
  const red = await sharp({ create: { width: 500, height: 600, channels: 3, background: '#c00000' } })
    .png()
    .toBuffer()
  return sharp({ create: { width: 1_000, height: 600, channels: 3, background: '#0000c0' } })
    .composite([{ input: red, left: 0, top: 0 }])
    .png()
    .toBuffer()
}

describe.each(storages)('kept in %s', (_, open) => {
  let site: TestDatabase & Newsroom
  let own: OwnStorage
  let whole: Kept

  beforeAll(async () => {
    const made = await testDatabase()
    site = { ...made, ...(await newsroomFixture(made.db)) }
    own = await open()
    const input = { file: await twoHalves(), alt: 'Hai nửa.', credit: 'Mai', storage: own.storage }
    whole = taken(await storePicture(site.db, site.mai, input))
  })
  afterAll(async () => {
    await site.drop()
    await own.close()
  })

  const crop = (part: { left: number; top: number; width: number; height: number }, actor = site.mai) =>
    cropPicture(site.db, actor, { mediaId: whole.id, crop: part, storage: own.storage })
  const colourOf = async ({ id }: Kept, name: string) => {
    const body = await own.storage.read(id, name)
    const { dominant } = await sharp(Buffer.from(await new Response(body).arrayBuffer())).stats()
    return dominant
  }

  test('the part that was asked for is a picture of its own; the whole stays as it was', async () => {
    const right = taken(await crop({ left: 500, top: 150, width: 500, height: 300 }))
    expect(right).toMatchObject({ width: 500, height: 300, alt: 'Hai nửa.', credit: 'Mai', cropOf: whole.id })
    expect(right.variants.map(({ name }) => name).sort()).toEqual(
      [480, 500].flatMap(size => ['avif', 'jpg', 'webp'].map(format => `${size}.${format}`)).sort(),
    )
    const { r, b } = await colourOf(right, '500.jpg')
    expect([r < 40, b > 150]).toEqual([true, true])
    const left = taken(await crop({ left: 0, top: 0, width: 400, height: 600 }))
    expect((await colourOf(left, '400.jpg')).r).toBeGreaterThan(150)
    expect(await own.storage.read(whole.id, '1000.jpg')).toBeDefined()
  })

  test('the same part is cut once, whoever asks and how often', async () => {
    const part = { left: 100, top: 60, width: 601, height: 333 }
    const [one, other] = await Promise.all([crop(part), crop(part, site.hoa)])
    const again = taken(await crop(part))
    expect(new Set([taken(one).id, taken(other).id, again.id]).size).toBe(1)
  })

  test('a part can be cut out of a part, and a part that would be a blur or is not there is refused', async () => {
    const part = taken(await crop({ left: 0, top: 0, width: 500, height: 600 }))
    const inner = { mediaId: part.id, crop: { left: 0, top: 0, width: 250, height: 300 }, storage: own.storage }
    expect(taken(await cropPicture(site.db, site.mai, inner))).toMatchObject({ width: 250, cropOf: part.id })
    for (const refused of [
      { left: 0, top: 0, width: 199, height: 600 },
      { left: 999, top: 599, width: 1, height: 1 },
      { left: 0, top: 0, width: 1_000, height: 0 },
      { left: 501, top: 0, width: 500, height: 600 },
      { left: 0, top: 301, width: 500, height: 300 },
    ]) {
      expect(codes(await crop(refused))).toEqual(['invalid'])
    }
  })

  test('nobody cuts what they may not see, and administrators have no part in pictures', async () => {
    const part = { left: 0, top: 0, width: 500, height: 600 }
    const unknown = { mediaId: '0196f0aa-0000-7000-8000-00000000abcd', crop: part, storage: own.storage }
    expect(codes(await cropPicture(site.db, site.mai, unknown))).toEqual(['not_found'])
    expect(codes(await crop(part, site.quan))).toEqual(['forbidden'])
  })
})

test.each([
  { left: -1, top: 0, width: 40, height: 100 },
  { left: 0, top: 0, width: 400.5, height: 100 },
  { left: 0, top: 0, width: 2 ** 31, height: 100 },
  { left: 0, top: 0, width: 400 },
])('%j is no part of any picture', part => {
  expect(cropSchema.safeParse(part).success).toBe(false)
})
