import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newsroomFixture } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { editionIn } from './stories.fixture.ts'
import { verifyAuditLog } from './verify-audit-log.ts'

let database: TestDatabase
beforeEach(async () => {
  database = await testDatabase()
  const people = await newsroomFixture(database.db)
  await editionIn(database.db, people, 'superseded')
  await editionIn(database.db, people, 'returned')
})
afterEach(() => database.drop())

test('nhật ký nguyên vẹn thì không có lỗi nào', async () => {
  const { events, faults } = await verifyAuditLog(database.db)
  expect(faults).toEqual([])
  expect(events).toBeGreaterThan(8)
})

test('cả hai giao dịch song song cũng nối thành một chuỗi', async () => {
  const { rows } = await database.pool.query('select id, username, display_name as "displayName", role from users')
  const people = Object.fromEntries(rows.map(row => [row.username, row]))
  const { rows: sections } = await database.pool.query('select id from sections limit 1')
  const newsroom = { mai: people.phongvien, duc: people.truongban, sectionId: sections[0].id }
  await Promise.all(Array.from({ length: 8 }, () => editionIn(database.db, newsroom as never, 'published')))
  expect((await verifyAuditLog(database.db)).faults).toEqual([])
})

test.each(['update events set actor_name = $$kẻ khác$$', 'delete from events', 'truncate events'])(
  'ứng dụng không thể: %s',
  async statement => {
    await expect(database.pool.query(statement)).rejects.toMatchObject({ code: '42501' })
  },
)

test.each([
  [
    'sửa một sự kiện',
    `update events set data = '{"reason": "khác"}' where seq = 3`,
    'Nội dung sự kiện 3 đã bị thay đổi.',
  ],
  ['xóa một sự kiện ở giữa', 'delete from events where seq = 3', 'Thiếu sự kiện từ số 3 đến 3.'],
  ['xóa các sự kiện cuối', 'delete from events where seq > 5', 'Nhật ký dừng ở sự kiện 5'],
])('người nắm cả máy chủ cơ sở dữ liệu mà %s thì bị phát hiện', async (_, statement, fault) => {
  const admin = new pg.Client({ connectionString: adminUrlOf(database.url) })
  await admin.connect()
  await admin.query('alter table events disable trigger all')
  await admin.query(statement)
  await admin.end()
  expect((await verifyAuditLog(database.db)).faults[0]).toContain(fault)
})

function adminUrlOf(url: string): string {
  return (process.env.TEST_ADMIN_URL as string).replace(/\/postgres$/, new URL(url).pathname)
}
