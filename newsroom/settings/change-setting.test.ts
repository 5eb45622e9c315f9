import { desc } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { events } from '#db/schema/events.ts'
import { type Newsroom, newsroomFixture } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { readPublicationEpoch } from '#newsroom/articles/publication-epoch.ts'
import { codes, value } from '#newsroom/workflow/stories.fixture.ts'
import { verifyAuditLog } from '#newsroom/workflow/verify-audit-log.ts'
import { changeSetting, readSetting } from './change-setting.ts'
import { readDocuments, readLinkedSites } from './documents.ts'
import { missingParticulars, readOrganisation } from './organisation.ts'

let database: TestDatabase
let people: Newsroom
beforeAll(async () => {
  database = await testDatabase()
  people = await newsroomFixture(database.db)
})
afterAll(() => database.drop())

describe('ai được đổi thiết đặt', () => {
  test.each(['mai', 'tuan', 'hoa'] as const)('%s không được, và không có gì thay đổi', async who => {
    const { version, value: organisation } = await readSetting(database.db, 'organisation')
    const change = { version, value: { ...organisation, phone: '113' } }
    expect(codes(await changeSetting(database.db, people[who], 'organisation', change))).toEqual(['forbidden'])
    expect((await readOrganisation(database.db)).phone).toBe('')
  })

  test.each(['duc', 'lan', 'quan'] as const)('%s được: bạn đọc thấy ngay, nhật ký ghi trước và sau', async who => {
    const { version, value: organisation } = await readSetting(database.db, 'organisation')
    const epoch = await readPublicationEpoch(database.db)
    const value_ = { ...organisation, licence: `Số của ${who}` }
    const changed = value(await changeSetting(database.db, people[who], 'organisation', { version, value: value_ }))
    expect(changed.version).toBe(version + 1)
    expect((await readOrganisation(database.db)).licence).toBe(`Số của ${who}`)
    expect(await readPublicationEpoch(database.db)).toBe(epoch + 1)
    const [last] = await database.db.select().from(events).orderBy(desc(events.seq)).limit(1)
    expect(last).toMatchObject({ type: 'setting.changed', actorId: people[who].id })
    expect(last?.data).toMatchObject({ key: 'organisation', version: version + 1, to: { licence: `Số của ${who}` } })
    expect((await verifyAuditLog(database.db)).faults).toEqual([])
  })
})

test('hai người cùng sửa: người sau được báo, không đè lên người trước', async () => {
  const { version, value: organisation } = await readSetting(database.db, 'organisation')
  const both = await Promise.all([
    changeSetting(database.db, people.duc, 'organisation', { version, value: { ...organisation, phone: '1' } }),
    changeSetting(database.db, people.quan, 'organisation', { version, value: { ...organisation, phone: '2' } }),
  ])
  expect(both.flatMap(codes)).toEqual(['stale_version'])
  const later = await readSetting(database.db, 'organisation')
  expect(later.version).toBe(version + 1)
})

test('lần đặt đầu tiên cũng chỉ có một', async () => {
  const sites = [{ name: 'Báo Lam Sơn', url: 'https://bao.example.vn' }]
  const both = await Promise.all([
    changeSetting(database.db, people.duc, 'linked_sites', { version: 0, value: sites }),
    changeSetting(database.db, people.lan, 'linked_sites', { version: 0, value: sites }),
  ])
  expect(both.flatMap(codes)).toEqual(['stale_version'])
  expect(await readLinkedSites(database.db)).toEqual(sites)
})

test('văn bản mới nhất đứng trên', async () => {
  const document = (symbol: string, date: string) => ({ symbol, title: 'Kế hoạch', date, url: '/bai-viet/ke-hoach' })
  const documents = [document('1-KH', '2026-01-02'), document('3-KH', '2026-11-02'), document('2-KH', '2026-05-02')]
  value(await changeSetting(database.db, people.duc, 'documents', { version: 0, value: documents }))
  expect((await readDocuments(database.db, 2)).map(({ symbol }) => symbol)).toEqual(['3-KH', '2-KH'])
})

test('địa chỉ nguy hiểm không được nhận', async () => {
  const change = { version: 1, value: [{ name: 'Bẫy', url: 'javascript:alert(1)' }] }
  await expect(changeSetting(database.db, people.duc, 'linked_sites', change)).rejects.toThrow()
})

test('chân trang còn thiếu gì thì nói bằng tên gọi', async () => {
  const { value: organisation } = await readSetting(database.db, 'organisation')
  expect(missingParticulars({ ...organisation, licence: ' ' })).toContain('giấy phép')
})
