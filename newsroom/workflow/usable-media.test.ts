import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Newsroom, newsroomFixture } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { type OwnStorage, storages } from '#newsroom/media/storages.fixture.ts'
import { storePicture } from '#newsroom/media/store-picture.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { createArticle } from './create-article.ts'
import type { Outcome } from './outcome.ts'
import { saveEdition } from './save-edition.ts'

// A picture of somebody's draft is theirs until readers see it: whoever learns its id cannot publish it in a text of their own.

let site: TestDatabase & Newsroom
let own: OwnStorage
beforeAll(async () => {
  const made = await testDatabase()
  site = { ...made, ...(await newsroomFixture(made.db)) }
  own = (await storages[0]?.[1]()) as OwnStorage
})
afterAll(async () => {
  await site.drop()
  await own.close()
})

const value = <Value>(outcome: Outcome<Value>): Value => {
  if (!outcome.ok) throw new Error(outcome.refusals[0]?.message)
  return outcome.value
}
const codes = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.refusals.map(({ code }) => code))

async function pictureOf(actor: Actor): Promise<string> {
  const [r = 0, g = 0, b = 0] = crypto.getRandomValues(new Uint8Array(3))
  const file = await sharp({ create: { width: 20, height: 20, channels: 3, background: { r, g, b } } })
    .png()
    .toBuffer()
  return value(await storePicture(site.db, actor, { file, alt: 'Ảnh.', credit: '', storage: own.storage })).id
}

const showing = (mediaId: string | null) =>
  ({
    title: 'Giao ban',
    body: { type: 'doc', content: [{ type: 'figure', attrs: { mediaId, alt: 'Ảnh.', caption: '', credit: '' } }] },
  }) as never
const create = (actor: Actor, mediaId: string | null) =>
  createArticle(site.db, actor, { sectionId: site.sectionId, content: showing(mediaId) })

test('ảnh trong bản nháp của người khác: biết mã cũng không đưa vào bài mình được; biên tập viên thì được', async () => {
  const theirs = await pictureOf(site.tuan)
  value(await create(site.tuan, theirs))
  expect(codes(await create(site.mai, theirs))).toEqual(['invalid'])
  expect(codes(await create(site.hoa, theirs))).toEqual([])
})

test('ảnh của chính mình thì dùng được ngay, khi chưa bài nào có', async () => {
  const mine = await pictureOf(site.mai)
  expect(codes(await create(site.mai, mine))).toEqual([])
})

test('bài chung: ảnh người kia đã bỏ khỏi bài thì hoàn tác lại được', async () => {
  const theirs = await pictureOf(site.hoa)
  const { edition } = value(await create(site.mai, null))
  const target = { editionId: edition.id }
  const first = value(
    await saveEdition(site.db, site.hoa, { ...target, version: edition.version, content: showing(theirs) }),
  )
  const kept = value(
    await saveEdition(site.db, site.mai, { ...target, version: first.edition.version, content: showing(theirs) }),
  )
  const without = value(
    await saveEdition(site.db, site.mai, { ...target, version: kept.edition.version, content: showing(null) }),
  )
  const back = await saveEdition(site.db, site.mai, {
    ...target,
    version: without.edition.version,
    content: showing(theirs),
  })
  expect(codes(back)).toEqual([])
  expect(codes(await create(site.mai, await pictureOf(site.hoa)))).toEqual(['invalid'])
})
