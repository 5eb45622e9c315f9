import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { events } from '#db/schema/events.ts'
import { type Newsroom, newsroomFixture, someContent } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { approveEdition } from './approve-edition.ts'
import type { Changed } from './change-edition.ts'
import { confirmEmergency } from './confirm-emergency.ts'
import { createArticle } from './create-article.ts'
import { openEdition } from './open-edition.ts'
import { publishInEmergency } from './publish-in-emergency.ts'
import { saveEdition } from './save-edition.ts'
import { codes, editionIn, stored, target, value } from './stories.fixture.ts'
import { submitEdition } from './submit-edition.ts'

const reason = 'Tin lũ quét phải đến bà con ngay.'
let database: TestDatabase
let people: Newsroom
beforeAll(async () => {
  database = await testDatabase()
  people = await newsroomFixture(database.db)
})
afterAll(() => database.drop())

const publication = (of: Changed) => ({ ...target(of), contentHash: of.edition.contentHash, reason })
const emergency = async (of: Changed) => value(await publishInEmergency(database.db, people.duc, publication(of)))
const eventsOf = (of: Changed) => database.db.select().from(events).where(eq(events.editionId, of.edition.id))

describe('đăng khẩn', () => {
  test('lãnh đạo đăng khẩn cả bài mình tự viết; bản đăng mang chữ ký, mã băm và lý do', async () => {
    const { db } = database
    const written = value(await createArticle(db, people.duc, { sectionId: people.sectionId, content: someContent() }))
    const { article, edition } = await emergency(written)
    expect(article).toMatchObject({ slug: expect.any(String), publishedAt: expect.any(Date) })
    expect(edition).toMatchObject({
      ...{ state: 'published', emergencyReason: reason, confirmedBy: null },
      ...{ approvedBy: people.duc.id, approvedHash: written.edition.contentHash },
    })
  })

  test('nhật ký ghi ai cho đăng khẩn, vì sao, từ trạng thái nào', async () => {
    const published = await emergency(await editionIn(database.db, people, 'submitted'))
    const log = await eventsOf(published)
    expect(log.slice(-2)).toMatchObject([
      { type: 'edition.emergency-published', actorId: people.duc.id, data: { reason, fromState: 'submitted' } },
      { type: 'edition.published' },
    ])
  })

  test('bản mới đăng khẩn thay bản bạn đọc đang thấy', async () => {
    const { db } = database
    const former = await editionIn(db, people, 'published')
    const opened = value(await openEdition(db, people.mai, { articleId: former.article.id, kind: 'update', note: '' }))
    await emergency(opened)
    expect((await stored(db, former)).edition.state).toBe('superseded')
  })

  test.each([
    ['lý do quá ngắn', { reason: 'gấp' }, 'reason_required'],
    ['phiên bản cũ', { version: 99 }, 'stale_version'],
    ['mã băm khác', { contentHash: '0'.repeat(64) }, 'content_changed'],
  ])('không được khi %s', async (_, wrong, code) => {
    const submitted = await editionIn(database.db, people, 'submitted')
    const outcome = await publishInEmergency(database.db, people.duc, { ...publication(submitted), ...wrong })
    expect(codes(outcome)).toEqual([code])
    expect(await stored(database.db, submitted)).toEqual(submitted)
  })

  test('bài còn thiếu tiêu đề thì khẩn cũng không đăng', async () => {
    const draft = await editionIn(database.db, people, 'draft', someContent(''))
    expect(codes(await publishInEmergency(database.db, people.duc, publication(draft)))).toContain('incomplete')
  })

  test('đăng khẩn và sửa cùng lúc: bản đăng luôn là bản lãnh đạo đã thấy', async () => {
    for (let round = 0; round < 15; round++) {
      const submitted = await editionIn(database.db, people, 'submitted')
      const [published, saved] = await Promise.all([
        publishInEmergency(database.db, people.duc, publication(submitted)),
        saveEdition(database.db, people.hoa, { ...target(submitted), content: someContent(`Bản sửa ${round}`) }),
      ])
      const { edition } = await stored(database.db, submitted)
      expect([published.ok, saved.ok].filter(Boolean)).toHaveLength(1)
      expect(edition.contentHash === submitted.edition.contentHash).toBe(edition.state === 'published')
    }
  })
})

describe('xác nhận bản đăng khẩn', () => {
  test('lãnh đạo thứ hai xác nhận một lần; người đã đăng khẩn không tự xác nhận được', async () => {
    const { db } = database
    const published = await emergency(await editionIn(db, people, 'draft'))
    expect(codes(await confirmEmergency(db, people.duc, target(published)))).toEqual(['own_work'])
    expect(codes(await confirmEmergency(db, people.hoa, target(published)))).toEqual(['forbidden'])
    const confirmed = value(await confirmEmergency(db, people.lan, target(published)))
    expect(confirmed.edition).toMatchObject({ state: 'published', confirmedBy: people.lan.id })
    expect((await eventsOf(published)).at(-1)).toMatchObject({
      type: 'edition.emergency-confirmed',
      actorId: people.lan.id,
    })
    expect(codes(await confirmEmergency(db, people.lan, target(confirmed)))).toEqual(['wrong_state'])
  })

  test('bản đăng khẩn đã được thay bằng bản mới vẫn chờ xác nhận', async () => {
    const { db } = database
    const first = await emergency(await editionIn(db, people, 'draft'))
    const opened = value(await openEdition(db, people.mai, { articleId: first.article.id, kind: 'update', note: '' }))
    const submitted = value(await submitEdition(db, people.mai, target(opened)))
    const { contentHash } = submitted.edition
    value(await approveEdition(db, people.duc, { ...target(submitted), contentHash }))
    const former = await stored(db, first)
    const confirmed = value(await confirmEmergency(db, people.lan, target(former)))
    expect(confirmed.edition).toMatchObject({ state: 'superseded', confirmedBy: people.lan.id })
  })

  test('PostgreSQL từ chối người đăng khẩn tự xác nhận, đổi lý do, đổi người xác nhận, và lý do trên bản chưa đăng', async () => {
    const published = await emergency(await editionIn(database.db, people, 'draft'))
    value(await confirmEmergency(database.db, people.lan, target(published)))
    const other = await emergency(await editionIn(database.db, people, 'draft'))
    const draft = await editionIn(database.db, people, 'draft')
    for (const [{ edition }, change] of [
      [other, sql`confirmed_by = approved_by, confirmed_at = now()`],
      [other, sql`confirmed_by = ${people.lan.id}`],
      [other, sql`emergency_reason = 'Một lý do khác hẳn.'`],
      [published, sql`confirmed_by = ${people.hoa.id}`],
      [draft, sql`emergency_reason = ${reason}`],
    ] as const) {
      const forced = database.db.execute(sql`update editions set ${change} where id = ${edition.id}`)
      await expect(forced).rejects.toMatchObject({ cause: { code: '23514' } })
    }
  })
})
