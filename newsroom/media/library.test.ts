import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { libraryPage, libraryPicture, usesOfPicture } from '#db/queries/media-library.ts'
import { events } from '#db/schema/events.ts'
import { type Newsroom, newsroomFixture, type Person, someContent } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { storedContent } from '#newsroom/articles/content.ts'
import { readerView } from '#newsroom/articles/reader-view.ts'
import { figureHtml } from '#newsroom/feeds/body-html.ts'
import { createArticle } from '#newsroom/workflow/create-article.ts'
import { codes, value } from '#newsroom/workflow/stories.fixture.ts'
import { verifyAuditLog } from '#newsroom/workflow/verify-audit-log.ts'
import { describePicture } from './describe-picture.ts'
import { useLines } from './library-lines.ts'
import { readLibraryQuestion } from './library-question.ts'
import { type OwnStorage, storages } from './storages.fixture.ts'
import { storePicture } from './store-picture.ts'

let shade = 0

describe.each(storages)('the library, kept in %s', (_, open) => {
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

  async function store(who: Person, said: { alt: string; credit?: string; name?: string }) {
    const background = { r: ++shade, g: 90, b: 90 }
    const file = await sharp({ create: { width: 40, height: 30, channels: 3, background } })
      .png()
      .toBuffer()
    return value(await storePicture(site.db, who, { credit: '', ...said, file, storage: own.storage }))
  }
  const found = async (who: Person, words: string) => {
    const { question } = readLibraryQuestion({ q: words })
    return (await libraryPage(site.db, who, { question, limit: 50 })).map(({ id }) => id)
  }

  test('a picture is found by its description, its credit and the name of its file, with and without accents', async () => {
    const said = { alt: 'Đại biểu biểu quyết.', credit: 'Lò Thị Pánh', name: 'C:\\Ảnh\\hoi-nghi_DSC00417.JPG' }
    const { id } = await store(site.mai, said)
    await store(site.mai, { alt: 'Cầu treo bản Mường.' })
    for (const words of ['đại biểu', 'dai bieu', 'BIỂU QUYẾT', 'panh', 'DSC', 'hoi nghi', 'pánh quyết']) {
      expect([words, await found(site.hoa, words)]).toEqual([words, [id]])
    }
    expect(await found(site.hoa, 'đại biểu Mường')).toEqual([])
    expect((await libraryPicture(site.db, site.mai, id))?.fileName).toBe('hoi-nghi_DSC00417.JPG')
  })

  test.each([`' | 'x`, '&!()', ':*', '\\', "a' & 'b", '%%%', '<->'])(
    'what is typed is never an operator: %s',
    async words => {
      await expect(found(site.hoa, words)).resolves.toBeInstanceOf(Array)
    },
  )

  test('the library is leafed through without a gap, newest first, and shows nobody what they may not use', async () => {
    const ids: string[] = []
    for (const number of [1, 2, 3, 4, 5]) ids.unshift((await store(site.tuan, { alt: `Đường xã ${number}.` })).id)
    const seen: string[] = []
    for (let after: string | undefined; ; after = seen.at(-1)) {
      const page = await libraryPage(site.db, site.tuan, { after, limit: 2 })
      if (page.length === 0) break
      seen.push(...page.map(({ id }) => id))
    }
    expect(seen).toEqual(ids)
    expect(await found(site.mai, 'đường xã')).toEqual([])
    expect(await found(site.hoa, 'đường xã')).toEqual(ids)
    expect(await found(site.quan, 'đường xã')).toEqual([])
    expect(await libraryPicture(site.db, site.mai, ids[0] ?? '')).toBeUndefined()
  })

  test('a description changes in the library, is found by its new words, and the audit log tells both', async () => {
    const picture = await store(site.mai, { alt: 'Ảnh hội trường.' })
    const said = { mediaId: picture.id, version: 1, alt: '  Hội trường tỉnh ủy. ', credit: 'Mai' }
    const described = value(await describePicture(site.db, site.mai, said))
    expect(described).toMatchObject({ alt: 'Hội trường tỉnh ủy.', credit: 'Mai', version: 2 })
    expect(await found(site.mai, 'tỉnh ủy')).toEqual([picture.id])
    const again = value(await describePicture(site.db, site.mai, said))
    expect(again.version).toBe(2)
    const told = await site.db.select({ data: events.data }).from(events).where(eq(events.type, 'media.described'))
    expect(told.map(({ data }) => data)).toEqual([
      {
        mediaId: picture.id,
        version: 2,
        from: { alt: 'Ảnh hội trường.', credit: '', decorative: false },
        to: { alt: 'Hội trường tỉnh ủy.', credit: 'Mai', decorative: false },
      },
    ])
    expect((await verifyAuditLog(site.db)).faults).toEqual([])
  })

  test.each<[string, (all: typeof site) => Person, object, string]>([
    ['an older version', all => all.mai, { version: 7 }, 'stale_version'],
    ['no description', all => all.mai, { alt: ' ' }, 'incomplete'],
    ['a description that is too long', all => all.hoa, { alt: 'a'.repeat(501) }, 'invalid'],
    ['a credit that is too long', all => all.duc, { credit: 'a'.repeat(201) }, 'invalid'],
    ['a reporter who does not see it', all => all.tuan, {}, 'not_found'],
    ['an administrator', all => all.quan, {}, 'not_found'],
  ])('refused: %s', async (_, who, changed, code) => {
    const { id } = await store(site.mai, { alt: 'Ảnh hội trường.' })
    const said = { mediaId: id, version: 1, alt: 'Khác.', credit: '', ...changed }
    expect(codes(await describePicture(site.db, who(site), said))).toEqual([code])
    expect(await libraryPicture(site.db, site.mai, id)).toMatchObject({ alt: 'Ảnh hội trường.', version: 1 })
  })

  test('of two who describe it at the same time one is told that it has changed', async () => {
    const { id } = await store(site.mai, { alt: 'Ảnh hội trường.' })
    const say = (who: Person, alt: string) =>
      describePicture(site.db, who, { mediaId: id, version: 1, alt, credit: '' })
    const both = await Promise.all([say(site.mai, 'Lời của Mai.'), say(site.hoa, 'Lời của Hòa.')])
    expect(both.flatMap(codes)).toEqual(['stale_version'])
  })

  test('a text keeps its own words when the library changes, and tells the library where it is', async () => {
    const { id } = await store(site.mai, { alt: 'Ảnh hội trường.', credit: 'Mai' })
    const shown = { mediaId: id, alt: 'Toàn cảnh hội nghị.', caption: '', credit: '' }
    const content = { ...someContent('Bài có ảnh'), cover: shown }
    const { article, edition } = value(
      await createArticle(site.db, site.mai, { sectionId: site.sectionId, content: content as never }),
    )
    const look = async () => {
      const view = { content: storedContent(edition.content), section: { slug: 'tin', name: 'Tin' }, publishedAt: null }
      const { pictures } = await readerView(site.db, view)
      return figureHtml(shown, { address: 'https://bao.example.vn/bai', pictures })
    }
    const before = await look()
    value(await describePicture(site.db, site.hoa, { mediaId: id, version: 1, alt: 'Lời khác.', credit: 'Hòa' }))
    expect(await look()).toEqual(before)
    expect(before).toContain('alt="Toàn cảnh hội nghị."')
    expect(before).not.toContain('figcaption')

    const uses = useLines(await usesOfPicture(site.db, site.mai, id, 10))
    expect(uses).toMatchObject([
      {
        title: 'Bài có ảnh',
        href: `/toa-soan/bai-viet/${article.id}`,
        edition: { name: 'Bản 1' },
        standingName: 'Bản thảo',
      },
    ])
    expect(await usesOfPicture(site.db, site.tuan, id, 10)).toEqual([])
    // A colleague sees it through the text, but did not hand it in.
    const said = { mediaId: id, version: 2, alt: 'Lời nữa.', credit: '' }
    expect(codes(await describePicture(site.db, site.tuan, said))).toEqual(['not_found'])
  })
})
