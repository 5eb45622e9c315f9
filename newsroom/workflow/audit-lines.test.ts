import { afterAll, beforeAll, expect, test } from 'vitest'
import { auditPage } from '#db/queries/audit-log.ts'
import { type Newsroom, newsroomFixture, someContent } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { readAuditChoice } from './audit-filter.ts'
import { auditCsv, auditLines } from './audit-lines.ts'
import { returnEdition } from './return-edition.ts'
import { editionIn, target, value } from './stories.fixture.ts'

let own: TestDatabase
let people: Newsroom
beforeAll(async () => {
  own = await testDatabase()
  people = await newsroomFixture(own.db)
  await editionIn(own.db, people, 'published')
  const submitted = await editionIn(own.db, people, 'submitted', someContent('=HYPERLINK("http://x","Bấm")'))
  value(await returnEdition(own.db, people.hoa, { ...target(submitted), reason: '=1+1, xem lại "số liệu" này.' }))
})
afterAll(() => own.drop())

async function lines(given: Record<string, string>, limit = 100) {
  const { filter, problems } = readAuditChoice(given)
  expect(problems).toEqual([])
  return auditLines(await auditPage(own.db, filter, { limit }), true)
}

test('nhật ký kể từ mới đến cũ, ai làm gì với bài nào', async () => {
  const [newest, ...older] = await lines({})
  expect(newest).toMatchObject({
    who: 'Trần Thanh Hòa (biên tập viên)',
    deed: 'trả lại bài',
    quote: '=1+1, xem lại "số liệu" này.',
    article: { title: '=HYPERLINK("http://x","Bấm")' },
  })
  expect(older.map(({ seq }) => seq)).toEqual(older.map((_, index) => older.length - index))
})

test('lọc theo người, theo việc, theo ngày; trang sau nối tiếp trang trước', async () => {
  expect((await lines({ nguoi: people.duc.id })).map(({ deed }) => deed)).toEqual(['duyệt bài'])
  expect((await lines({ viec: 'edition.submitted' })).map(({ who }) => who)).toEqual(
    Array.from({ length: 2 }, () => 'Nguyễn Thị Mai (phóng viên)'),
  )
  const today = new Date().toLocaleDateString('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' })
  expect(await lines({ tu: today, den: today })).toEqual(await lines({}))
  expect(await lines({ den: '2001-01-01' })).toEqual([])
  const all = await auditPage(own.db, {}, { limit: 100 })
  const first = await auditPage(own.db, {}, { limit: 3 })
  const rest = await auditPage(own.db, {}, { before: first.at(-1)?.seq ?? 0, limit: 100 })
  expect([...first, ...rest]).toEqual(all)
})

test.each([
  [{ nguoi: 'ai đó' }, 'Không có người ấy nên nhật ký không lọc theo người.'],
  [{ viec: 'constructor' }, 'Không có việc ấy.'],
  [{ tu: '30/02/2026' }, 'Ngày bắt đầu không đọc được.'],
])('điều kiện không đọc được %j thì nói rõ và không lọc', (given, sentence) => {
  expect(readAuditChoice(given)).toMatchObject({ filter: {}, problems: [sentence] })
})

test('tệp CSV mở bằng bảng tính không chạy công thức nào, chữ có dấu và dấu ngoặc kép còn nguyên', async () => {
  const csv = auditCsv(await lines({}, 1))
  expect(csv.startsWith('\uFEFFSố,Thời gian,Người,Việc,Lời ghi,Bài,Mã băm\r\n')).toBe(true)
  expect(csv).toContain(`"'=1+1, xem lại ""số liệu"" này."`)
  expect(csv).toContain(`"'=HYPERLINK(""http://x"",""Bấm"")"`)
  expect(csv.trimEnd().split('\r\n')).toHaveLength(2)
})

test('ai không được xem bài thì nhật ký cũng không nói tên bài', async () => {
  const told = auditLines(await auditPage(own.db, {}, { limit: 100 }), false)
  expect(told.every(({ article }) => article === undefined)).toBe(true)
})
