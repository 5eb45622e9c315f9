import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { editionsAwaitingReview, openEditionsOf } from '#db/queries/desk-articles.ts'
import { articleSearch, articles, takedownRequests } from '#db/schema/articles.ts'
import { type Character, type Newsroom, newsroomFixture } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { knownPublicationEpoch, readPublicationEpoch } from '#newsroom/articles/publication-epoch.ts'
import { approveEdition } from './approve-edition.ts'
import type { Changed } from './change-edition.ts'
import { openEdition } from './open-edition.ts'
import { publishDueEditions } from './publish-edition.ts'
import { removeArticle } from './remove-article.ts'
import { codes, editionIn, stored, target, tomorrow, value } from './stories.fixture.ts'
import { submitEdition } from './submit-edition.ts'
import { withdrawArticle } from './withdraw-article.ts'

let database: TestDatabase
let people: Newsroom
beforeAll(async () => {
  database = await testDatabase()
  people = await newsroomFixture(database.db)
})
afterAll(() => database.drop())

const reason = 'Số liệu trong bài chưa được kiểm chứng.'
const notice = 'Bài viết tạm rút để kiểm tra số liệu.'
const acts = {
  rút: (who: Character, { article }: Changed) =>
    withdrawArticle(database.db, people[who], { articleId: article.id, reason, notice }),
  gỡ: (who: Character, { article }: Changed) =>
    removeArticle(database.db, people[who], { articleId: article.id, reason }),
}
const both = ['rút', 'gỡ'] as const
const outcomeOf = { rút: 'withdrawn', gỡ: 'removed' } as const

describe.each(both)('%s bài', act => {
  test('lãnh đạo quyết định thì có hiệu lực ngay, và tiến trình này biết ngay', async () => {
    const published = await editionIn(database.db, people, 'published')
    const before = await readPublicationEpoch(database.db)
    expect(value(await acts[act]('duc', published))).toMatchObject({
      effect: 'done',
      article: { visibility: outcomeOf[act], takenDownInEpoch: before + 1 },
    })
    expect(await readPublicationEpoch(database.db)).toBe(before + 1)
    expect(knownPublicationEpoch()).toBe(before + 1)
    const found = await database.db
      .select()
      .from(articleSearch)
      .where(eq(articleSearch.articleId, published.article.id))
    expect(found).toEqual([])
  })

  test('biên tập viên đề nghị thì chờ lãnh đạo; đề nghị thứ hai bị từ chối; lãnh đạo quyết định thì đề nghị khép lại', async () => {
    const published = await editionIn(database.db, people, 'published')
    expect(value(await acts[act]('hoa', published)).effect).toBe('requested')
    expect((await stored(database.db, published)).article.visibility).toBe('live')
    expect(codes(await acts[act]('hoa', published))).toEqual(['already_requested'])
    value(await acts[act]('lan', published))
    const requests = await database.db
      .select()
      .from(takedownRequests)
      .where(eq(takedownRequests.articleId, published.article.id))
    expect(requests).toMatchObject([{ decidedBy: people.lan.id, reason }])
  })

  test.each([
    ['mai', 'forbidden'],
    ['tuan', 'not_found'],
    ['quan', 'not_found'],
  ] as const)('%s không được', async (who, code) => {
    const published = await editionIn(database.db, people, 'published')
    expect(codes(await acts[act](who, published))).toEqual([code])
    expect(await stored(database.db, published)).toEqual(published)
  })

  test('bài chưa đăng thì không có gì để rút hay gỡ', async () => {
    expect(codes(await acts[act]('duc', await editionIn(database.db, people, 'submitted')))).toEqual(['wrong_state'])
  })

  test('bản mới đang hẹn giờ trở về người viết, không đưa bài trở lại', async () => {
    const { db } = database
    const published = await editionIn(db, people, 'published')
    const opened = value(
      await openEdition(db, people.mai, { articleId: published.article.id, kind: 'update', note: '' }),
    )
    const submitted = value(await submitEdition(db, people.mai, target(opened)))
    const { contentHash } = submitted.edition
    const approved = value(
      await approveEdition(db, people.duc, { ...target(submitted), contentHash, publishAt: tomorrow() }),
    )
    value(await acts[act]('duc', published))
    expect((await stored(db, approved)).edition).toMatchObject({
      state: 'returned',
      approvedHash: null,
      returnReason: reason,
    })
    expect(await publishDueEditions(db)).toBe(0)
    const retry = await approveEdition(db, people.duc, { ...target(await stored(db, approved)), contentHash })
    expect(codes(retry)).toEqual(['wrong_state'])
  })

  test('bản mới đang chờ duyệt trở về người viết, không nằm mãi ở hàng chờ của lãnh đạo', async () => {
    const { db } = database
    const published = await editionIn(db, people, 'published')
    const opened = value(
      await openEdition(db, people.mai, { articleId: published.article.id, kind: 'update', note: '' }),
    )
    const submitted = value(await submitEdition(db, people.mai, target(opened)))
    value(await acts[act]('duc', published))
    expect((await stored(db, submitted)).edition).toMatchObject({ state: 'returned', returnReason: reason })
    const waiting = await editionsAwaitingReview(db, people.duc)
    expect(waiting.filter(({ editionId }) => editionId === submitted.edition.id)).toEqual([])
    const mine = await openEditionsOf(db, people.mai)
    expect(mine.filter(({ editionId }) => editionId === submitted.edition.id)).toEqual([])
  })

  test('rút hay gỡ cùng lúc với đăng bản mới: không ai chờ ai mãi, bài không trở lại', async () => {
    const { db } = database
    for (let round = 0; round < 10; round++) {
      const published = await editionIn(db, people, 'published')
      const opened = value(
        await openEdition(db, people.mai, { articleId: published.article.id, kind: 'update', note: '' }),
      )
      const submitted = value(await submitEdition(db, people.mai, target(opened)))
      const { contentHash } = submitted.edition
      const [, takenDown] = await Promise.all([
        approveEdition(db, people.duc, { ...target(submitted), contentHash }),
        acts[act]('lan', published),
      ])
      expect(takenDown.ok).toBe(true)
      expect((await stored(db, published)).article.visibility).toBe(outcomeOf[act])
    }
  })
})

test('bài đã rút vẫn gỡ được; bài đã gỡ thì không rút được nữa', async () => {
  const published = await editionIn(database.db, people, 'published')
  value(await acts.rút('duc', published))
  value(await acts.gỡ('duc', published))
  expect(codes(await acts.rút('duc', published))).toEqual(['wrong_state'])
})

test('lời thông báo cho bạn đọc và lý do đều bắt buộc', async () => {
  const { article } = await editionIn(database.db, people, 'published')
  const { db } = database
  expect(codes(await withdrawArticle(db, people.duc, { articleId: article.id, reason, notice: ' ' }))).toEqual([
    'reason_required',
  ])
  expect(codes(await removeArticle(db, people.duc, { articleId: article.id, reason: 'sai' }))).toEqual([
    'reason_required',
  ])
})

test('một bài chỉ có một bản đang mở; đính chính phải nói rõ điều gì', async () => {
  const { db } = database
  const { article } = await editionIn(db, people, 'published')
  const open = (kind: 'correction' | 'update', note: string) =>
    openEdition(db, people.mai, { articleId: article.id, kind, note })
  expect(codes(await open('correction', ''))).toEqual(['reason_required'])
  const opened = await Promise.all([open('update', ''), open('update', '')])
  expect(opened.flatMap(codes)).toEqual(['already_open'])
  const [row] = await db.select({ count: sql<number>`count(*)::int` }).from(articles).where(eq(articles.id, article.id))
  expect(row?.count).toBe(1)
})
