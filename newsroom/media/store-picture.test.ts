import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { events } from '#db/schema/events.ts'
import { media } from '#db/schema/media.ts'
import { type Newsroom, newsroomFixture } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { type OwnStorage, storages } from './storages.fixture.ts'
import { storePicture } from './store-picture.ts'

const blank = (width: number, height: number, background = '#4f8a76') =>
  sharp({ create: { width, height, channels: 3, background } })

describe.each(storages)('kept in %s', (_, open) => {
  let site: TestDatabase & Newsroom
  let own: OwnStorage

  beforeAll(async () => {
    const made = await testDatabase()
    site = { ...made, ...(await newsroomFixture(made.db)) }
    own = await open()
  })
  afterAll(async () => {
    await site.drop()
    await own.close()
  })

  const store = (file: Buffer, alt = 'Đường làng.') =>
    storePicture(site.db, site.mai, { file, alt, credit: 'Mai', storage: own.storage })
  const stored = async (id: string, name: string) =>
    Buffer.from(await new Response(await own.storage.read(id, name)).arrayBuffer())

  test('a large picture has three widths in three formats, all stored', async () => {
    const taken = await store(await blank(2000, 1000).jpeg().toBuffer())
    if (!taken.ok) throw new Error('refused')
    const { id, width, height, variants } = taken.value
    expect([width, height]).toEqual([1600, 800])
    expect(variants.map(({ name }) => name).sort()).toEqual(
      [480, 960, 1600].flatMap(size => ['avif', 'jpg', 'webp'].map(format => `${size}.${format}`)).sort(),
    )
    for (const variant of variants) {
      const file = await stored(id, variant.name)
      expect(file.length).toBe(variant.bytes)
      expect((await sharp(file).metadata()).width).toBe(variant.width)
    }
    const [event] = await site.db.select().from(events).where(eq(events.type, 'media.stored'))
    expect(event?.data).toMatchObject({ mediaId: id, alt: 'Đường làng.' })
  })

  test('a small picture is never made larger than it is', async () => {
    const taken = await store(await blank(300, 200).png().toBuffer())
    expect(taken.ok && taken.value.variants.map(({ width }) => width)).toEqual([300, 300, 300])
  })

  test('a picture of a few pixels, an emblem in a letter, is taken as it is', async () => {
    const taken = await store(await blank(6, 6, '#8f0f15').png().toBuffer())
    expect(taken.ok && taken.value.variants.map(({ name }) => name).sort()).toEqual(['6.avif', '6.jpg', '6.webp'])
  })

  test('a picture taken sideways stands upright and keeps nothing of where it was taken', async () => {
    const sideways = blank(600, 400, '#31456a').withExif({
      IFD0: { Copyright: 'X' },
      IFD3: { GPSLatitude: '21/1 1/1 1/1' },
    })
    const file = await sideways.withMetadata({ orientation: 6 }).jpeg().toBuffer()
    const taken = await store(file)
    if (!taken.ok) throw new Error('refused')
    expect([taken.value.width, taken.value.height]).toEqual([400, 600])
    const bytes = await stored(taken.value.id, '400.jpg')
    const { exif, xmp, iptc, orientation } = await sharp(bytes).metadata()
    expect([exif, xmp, iptc, orientation]).toEqual([undefined, undefined, undefined, undefined])
  })

  test('the same file handed in twice, and twice at once, is one picture', async () => {
    const file = await blank(500, 500, '#dd8a97').webp().toBuffer()
    const outcomes = await Promise.all([store(file), store(file), store(file)])
    const ids = new Set(outcomes.map(outcome => outcome.ok && outcome.value.id))
    expect(ids.size).toBe(1)
    const rows = await site.db.select({ id: media.id }).from(media)
    expect(await own.kept()).toEqual(rows.map(({ id }) => id).sort())
  })

  describe('what is no picture is refused and leaves nothing', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'
    test.each([
      ['SVG', Buffer.from(svg), 'SVG'],
      ['SVG behind a declaration', Buffer.from(`<?xml version="1.0"?>\n<!-- x -->\n${svg}`), 'SVG'],
      ['HTML', Buffer.from('<!doctype html><script>alert(1)</script>'), 'không phải là ảnh'],
      ['HEIF', Buffer.from('0000001c66747970686569630000000068656963', 'hex'), 'HEIC'],
      ['AVIF', Buffer.from('0000001c66747970617669660000000061766966', 'hex'), 'AVIF'],
      ['a GIF that is a script', Buffer.from('GIF89a/*\x00\x00*/=1;alert(1)'), 'GIF'],
      ['a PNG that breaks off', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'bị hỏng'],
      ['a JPEG that is a page', Buffer.from('\xff\xd8\xff<script>alert(1)</script>', 'latin1'), 'bị hỏng'],
      ['nothing', Buffer.alloc(0), 'không phải là ảnh'],
    ])('%s', async (_, file, said) => {
      const before = await site.db.$count(media)
      const outcome = await store(file)
      expect(outcome.ok ? [] : outcome.refusals).toEqual([{ code: 'invalid', message: expect.stringContaining(said) }])
      expect(await site.db.$count(media)).toBe(before)
    })

    test('a picture that claims to be 65,000 pixels wide and high', async () => {
      const claim = await blank(8, 8).png().toBuffer()
      claim.writeUInt32BE(65_000, 16)
      claim.writeUInt32BE(65_000, 20)
      expect((await store(claim)).ok).toBe(false)
    })

    test('what stands behind a picture in its file: it is drawn anew, and nothing of it is left', async () => {
      const picture = await blank(60, 40, '#123456').png().toBuffer()
      const taken = await store(Buffer.concat([picture, Buffer.from('<script>alert("canary")</script>')]))
      if (!taken.ok) throw new Error('refused')
      for (const { name } of taken.value.variants) {
        expect((await stored(taken.value.id, name)).includes('canary')).toBe(false)
      }
    })

    test('a picture from an administrator, who has no part in texts', async () => {
      const file = await blank(50, 40).png().toBuffer()
      const outcome = await storePicture(site.db, site.quan, {
        file,
        alt: 'Đường làng.',
        credit: '',
        storage: own.storage,
      })
      expect(outcome.ok ? [] : outcome.refusals.map(({ code }) => code)).toEqual(['forbidden'])
    })

    test('a picture of more pixels than anyone takes', async () => {
      const bomb = await blank(9000, 9000).png({ compressionLevel: 9 }).toBuffer()
      expect((await store(bomb)).ok).toBe(false)
    })

    test('a picture without a description', async () => {
      const outcome = await store(await blank(50, 50).png().toBuffer(), '  ')
      expect(outcome.ok ? [] : outcome.refusals.map(({ code }) => code)).toEqual(['incomplete'])
    })
  })
})
