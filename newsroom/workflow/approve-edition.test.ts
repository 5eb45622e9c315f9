import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { editions } from '#db/schema/articles.ts'
import { events, settings } from '#db/schema/events.ts'
import { type Newsroom, newsroomFixture, someContent } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { approveEdition } from './approve-edition.ts'
import type { Changed } from './change-edition.ts'
import { createArticle } from './create-article.ts'
import { dismissApproval } from './dismiss-approval.ts'
import { publishDueEditions } from './publish-edition.ts'
import { returnEdition } from './return-edition.ts'
import { saveEdition } from './save-edition.ts'
import { codes, editionIn, reason, stored, target, tomorrow, value } from './stories.fixture.ts'
import { submitEdition } from './submit-edition.ts'

let database: TestDatabase
let people: Newsroom
beforeAll(async () => {
  database = await testDatabase()
  people = await newsroomFixture(database.db)
})
afterAll(() => database.drop())

const approval = (of: Changed) => ({ ...target(of), contentHash: of.edition.contentHash })

describe('điều Trưởng Ban duyệt là điều bạn đọc thấy', () => {
  test('duyệt với mã băm khác nội dung đang lưu thì bị từ chối', async () => {
    const submitted = await editionIn(database.db, people, 'submitted')
    const outcome = await approveEdition(database.db, people.duc, {
      ...approval(submitted),
      contentHash: '0'.repeat(64),
    })
    expect(codes(outcome)).toEqual(['content_changed'])
    expect(await stored(database.db, submitted)).toEqual(submitted)
  })

  test('bài bị sửa trong lúc Trưởng Ban đang đọc thì không duyệt được bản cũ', async () => {
    const onScreen = await editionIn(database.db, people, 'submitted')
    value(await saveEdition(database.db, people.hoa, { ...target(onScreen), content: someContent('Một tiêu đề khác') }))
    expect(codes(await approveEdition(database.db, people.duc, approval(onScreen)))).toEqual(['stale_version'])
  })

  test.each(['published', 'approved'])(
    'PostgreSQL từ chối chuyển thẳng sang %s khi không có mã băm đã duyệt',
    async state => {
      const { edition } = await editionIn(database.db, people, 'submitted')
      const signed = sql`approved_by = ${people.duc.id}, approved_at = now()`
      for (const hash of [sql`null`, sql`${'0'.repeat(64)}`]) {
        const forced = database.db.execute(
          sql`update editions set state = ${state}, ${signed}, approved_hash = ${hash} where id = ${edition.id}`,
        )
        await expect(forced).rejects.toMatchObject({ cause: { constraint: 'editions_approved_text_is_the_text' } })
      }
    },
  )

  test.each([
    ['nội dung', sql`content = '{"title": "khác"}'::jsonb`],
    [
      'nội dung cùng mã băm',
      sql`content = '{"title": "khác"}'::jsonb, approved_hash = content_sha256('{"title": "khác"}'::jsonb)`,
    ],
    ['trạng thái', sql`state = 'draft'`],
  ])('PostgreSQL từ chối sửa %s của bản đã đăng', async (_, change) => {
    const { edition } = await editionIn(database.db, people, 'published')
    const forced = database.db.execute(sql`update editions set ${change} where id = ${edition.id}`)
    await expect(forced).rejects.toMatchObject({ cause: { code: '23514' } })
  })

  test('bản đang hiển thị chỉ bị thay khi bản mới được duyệt', async () => {
    const first = await editionIn(database.db, people, 'published')
    expect(first.article).toMatchObject({
      slug: expect.stringMatching(/^giao-ban-cong-tac-dan-van/),
      visibility: 'live',
    })
    expect(first.edition).toMatchObject({ state: 'published', approvedHash: first.edition.contentHash })
  })
})

describe('bốn mắt', () => {
  test('người gửi không được tự duyệt bài của mình, và lần thử ấy được ghi lại', async () => {
    const { db } = database
    const written = value(await createArticle(db, people.duc, { sectionId: people.sectionId, content: someContent() }))
    const submitted = value(await submitEdition(db, people.duc, target(written)))
    expect(codes(await approveEdition(db, people.duc, approval(submitted)))).toEqual(['own_work'])
    const log = await db.select().from(events).where(eq(events.editionId, written.edition.id))
    expect(log.at(-1)).toMatchObject({
      type: 'act.refused',
      actorId: people.duc.id,
      data: { act: 'approve', codes: ['own_work'] },
    })
    expect(codes(await approveEdition(db, people.lan, approval(submitted)))).toEqual([])
  })

  test('lãnh đạo đã sửa bản này không được duyệt nó, dù không phải người gửi', async () => {
    const submitted = await editionIn(database.db, people, 'submitted')
    const edited = value(
      await saveEdition(database.db, people.duc, {
        ...target(submitted),
        content: someContent('Trưởng Ban sửa tiêu đề'),
      }),
    )
    expect(codes(await approveEdition(database.db, people.duc, approval(edited)))).toEqual(['own_work'])
    expect(codes(await approveEdition(database.db, people.lan, approval(edited)))).toEqual([])
  })

  test('với quy định “submitter”, chỉ người gửi bị chặn', async () => {
    const { db } = database
    const submitted = await editionIn(db, people, 'submitted')
    const edited = value(
      await saveEdition(db, people.duc, { ...target(submitted), content: someContent('Sửa một chữ') }),
    )
    await db.insert(settings).values({ key: 'four_eyes', value: 'submitter' })
    try {
      expect(codes(await approveEdition(db, people.duc, approval(edited)))).toEqual([])
    } finally {
      await db.delete(settings)
    }
  })
})

describe('cùng một lúc', () => {
  test('hai lãnh đạo cùng duyệt: một người được, người kia nhận xung đột', async () => {
    const submitted = await editionIn(database.db, people, 'submitted')
    const outcomes = await Promise.all([
      approveEdition(database.db, people.duc, approval(submitted)),
      approveEdition(database.db, people.lan, approval(submitted)),
    ])
    expect(outcomes.filter(outcome => outcome.ok)).toHaveLength(1)
    expect(outcomes.flatMap(codes)).toEqual(['wrong_state'])
    const log = await database.db.select().from(events).where(eq(events.editionId, submitted.edition.id))
    expect(log.filter(({ type }) => type === 'edition.published')).toHaveLength(1)
  })

  test('duyệt và sửa cùng lúc: bản đăng luôn là bản đã duyệt', async () => {
    for (let round = 0; round < 200; round++) {
      const submitted = await editionIn(database.db, people, 'submitted')
      const [approved, saved] = await Promise.all([
        approveEdition(database.db, people.duc, approval(submitted)),
        saveEdition(database.db, people.hoa, { ...target(submitted), content: someContent(`Bản sửa ${round}`) }),
      ])
      const { edition } = await stored(database.db, submitted)
      expect([approved.ok, saved.ok].filter(Boolean)).toHaveLength(1)
      expect(edition.state === 'published' ? edition.contentHash : submitted.edition.contentHash).toBe(
        submitted.edition.contentHash,
      )
    }
  })
})

describe('hẹn giờ', () => {
  const makeDue = (id: string) =>
    database.db.update(editions).set({ publishAt: sql`now() - interval '1 second'` }).where(eq(editions.id, id))

  test('bài hẹn giờ chưa đến giờ thì chưa đăng, đến giờ thì đăng đúng một lần dù nhiều tiến trình cùng làm', async () => {
    const approved = await editionIn(database.db, people, 'approved')
    expect(await publishDueEditions(database.db)).toBe(0)
    await makeDue(approved.edition.id)
    const published = await Promise.all([1, 2, 3, 4].map(() => publishDueEditions(database.db)))
    expect(published.reduce((sum, count) => sum + count)).toBe(1)
    expect((await stored(database.db, approved)).edition.state).toBe('published')
  })

  test('đến giờ đăng đúng lúc lãnh đạo trả lại: một trong hai, không ai chờ ai mãi', async () => {
    for (let round = 0; round < 12; round++) {
      const approved = await editionIn(database.db, people, 'approved')
      await makeDue(approved.edition.id)
      const [published, returned] = await Promise.all([
        publishDueEditions(database.db),
        returnEdition(database.db, people.duc, { ...target(approved), reason }),
      ])
      const { state } = (await stored(database.db, approved)).edition
      expect([published, returned.ok, state]).toEqual(published ? [1, false, 'published'] : [0, true, 'returned'])
    }
  })

  test('một bản không đăng được không giữ chân những bản sau nó', async () => {
    const broken = await editionIn(database.db, people, 'approved')
    const next = await editionIn(database.db, people, 'approved')
    await database.asOwner(`create function refuse_this() returns trigger language plpgsql as $$
      begin raise exception 'không ghi được'; end $$`)
    const trigger = `create trigger refuse_this before update on editions for each row
      when (new.id = '${broken.edition.id}' and new.state = 'published') execute function refuse_this()`
    await makeDue(broken.edition.id)
    await makeDue(next.edition.id)
    await database.asOwner(trigger)
    expect(await publishDueEditions(database.db)).toBe(1)
    expect((await stored(database.db, next)).edition.state).toBe('published')
    await database.asOwner('drop function refuse_this cascade')
    expect(await publishDueEditions(database.db)).toBe(1)
  })

  test('hủy duyệt ngay trước giờ hẹn thì bài không đăng', async () => {
    const approved = await editionIn(database.db, people, 'approved')
    await makeDue(approved.edition.id)
    value(await dismissApproval(database.db, people.duc, target(approved)))
    expect(await publishDueEditions(database.db)).toBe(0)
    expect((await stored(database.db, approved)).edition).toMatchObject({
      state: 'submitted',
      approvedHash: null,
      publishAt: null,
    })
  })

  test('sửa bài đã duyệt thì mất duyệt', async () => {
    const approved = await editionIn(database.db, people, 'approved')
    const saved = value(
      await saveEdition(database.db, people.mai, { ...target(approved), content: someContent('Sửa sau khi duyệt') }),
    )
    expect(saved.edition).toMatchObject({ state: 'draft', approvedBy: null, approvedHash: null, publishAt: null })
    await makeDue(approved.edition.id)
    expect(await publishDueEditions(database.db)).toBe(0)
  })

  test('lưu lại đúng nội dung đã duyệt thì không mất duyệt', async () => {
    const approved = await editionIn(database.db, people, 'approved')
    value(await saveEdition(database.db, people.mai, { ...target(approved), content: someContent() }))
    expect(await stored(database.db, approved)).toEqual(approved)
  })
})

test('duyệt với giờ đăng trong tương lai giữ nguyên bài cho đến giờ', async () => {
  const submitted = await editionIn(database.db, people, 'submitted')
  const at = tomorrow()
  const { edition } = value(await approveEdition(database.db, people.duc, { ...approval(submitted), publishAt: at }))
  expect(edition).toMatchObject({ state: 'approved', publishAt: at, publishedAt: null })
})

test('giờ hẹn đã qua thì bị từ chối, bài không đăng', async () => {
  const submitted = await editionIn(database.db, people, 'submitted')
  const yesterday = new Date(Date.now() - 86_400_000)
  const outcome = await approveEdition(database.db, people.duc, { ...approval(submitted), publishAt: yesterday })
  expect(codes(outcome)).toEqual(['invalid'])
  expect(await stored(database.db, submitted)).toEqual(submitted)
})

test('giờ hẹn vừa đến trong lúc đang đọc hộp duyệt thì bài đăng ngay', async () => {
  const submitted = await editionIn(database.db, people, 'submitted')
  const publishAt = new Date(Date.now() - 20_000)
  const { edition } = value(await approveEdition(database.db, people.duc, { ...approval(submitted), publishAt }))
  expect(edition.state).toBe('published')
})
