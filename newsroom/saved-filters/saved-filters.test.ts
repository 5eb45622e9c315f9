import { afterAll, beforeAll, expect, test } from 'vitest'
import { savedFiltersOf } from '#db/queries/saved-filters.ts'
import { type Newsroom, newsroomFixture } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { codes, value } from '#newsroom/workflow/stories.fixture.ts'
import { verifyAuditLog } from '#newsroom/workflow/verify-audit-log.ts'
import { deleteFilter } from './delete-filter.ts'
import { renameFilter } from './rename-filter.ts'
import { saveFilter } from './save-filter.ts'

let own: TestDatabase
let people: Newsroom
beforeAll(async () => {
  own = await testDatabase()
  people = await newsroomFixture(own.db)
})
afterAll(() => own.drop())

const choice = { 'trang-thai': 'da-gui-duyet', q: '' }
const names = async (userId: string) => (await savedFiltersOf(own.db, userId)).map(({ name }) => name)

test('a filter is saved, renamed and deleted by its owner, and every step is in the audit log', async () => {
  const { db } = own
  const saved = value(await saveFilter(db, people.hoa, { name: '  Chờ   duyệt ', choice }))
  expect(saved).toMatchObject({ name: 'Chờ duyệt', choice: { 'trang-thai': 'da-gui-duyet' }, version: 1 })
  const renamed = value(await renameFilter(db, people.hoa, { filterId: saved.id, version: 1, name: 'Đang chờ' }))
  expect(renamed).toMatchObject({ name: 'Đang chờ', version: 2 })
  value(await deleteFilter(db, people.hoa, { filterId: saved.id, version: 2 }))
  expect(await names(people.hoa.id)).toEqual([])
  const { rows } = await own.pool.query(`select type, actor_name from events where type like 'filter.%' order by seq`)
  expect(rows).toEqual(
    ['filter.saved', 'filter.renamed', 'filter.deleted'].map(type => ({ type, actor_name: 'Trần Thanh Hòa' })),
  )
  expect((await verifyAuditLog(db)).faults).toEqual([])
})

test('nobody changes the filter of somebody else, nor one that has changed meanwhile', async () => {
  const { db } = own
  const { id: filterId } = value(await saveFilter(db, people.mai, { name: 'Của Mai', choice }))
  expect(codes(await renameFilter(db, people.duc, { filterId, version: 1, name: 'Của Đức' }))).toEqual(['not_found'])
  expect(codes(await deleteFilter(db, people.duc, { filterId, version: 1 }))).toEqual(['not_found'])
  value(await renameFilter(db, people.mai, { filterId, version: 1, name: 'Của tôi' }))
  expect(codes(await renameFilter(db, people.mai, { filterId, version: 1, name: 'Cũ' }))).toEqual(['stale_version'])
  expect(codes(await deleteFilter(db, people.mai, { filterId, version: 1 }))).toEqual(['stale_version'])
  expect(await names(people.mai.id)).toEqual(['Của tôi'])
})

test('a name is had once, even when two windows ask for it at the same time', async () => {
  const both = await Promise.all(
    ['Bài giao ban', 'bài GIAO BAN'].map(name => saveFilter(own.db, people.tuan, { name, choice })),
  )
  expect(both.flatMap(codes)).toEqual(['already_there'])
  expect(await names(people.tuan.id)).toHaveLength(1)
})

test('what narrows nothing is no filter, and nobody has more than twenty', async () => {
  const { db } = own
  expect(codes(await saveFilter(db, people.lan, { name: 'Tất cả', choice: { q: '  ' } }))).toEqual(['invalid'])
  expect(codes(await saveFilter(db, people.quan, { name: 'Của quản trị', choice }))).toEqual(['forbidden'])
  for (let number = 1; number <= 20; number++) {
    value(await saveFilter(db, people.lan, { name: `Bộ lọc ${number}`, choice }))
  }
  expect(codes(await saveFilter(db, people.lan, { name: 'Thêm nữa', choice }))).toEqual(['invalid'])
})
