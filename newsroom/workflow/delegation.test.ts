import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { delegations } from '#db/schema/delegations.ts'
import { events } from '#db/schema/events.ts'
import { users } from '#db/schema/people.ts'
import { type Character, type Newsroom, newsroomFixture, someContent } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { delegate, revokeDelegation } from '#newsroom/people/delegate.ts'
import { approveEdition } from './approve-edition.ts'
import type { Changed } from './change-edition.ts'
import { createArticle } from './create-article.ts'
import { historyOf } from './history.ts'
import { saveEdition } from './save-edition.ts'
import { codes, editionIn, target, value } from './stories.fixture.ts'
import { submitEdition } from './submit-edition.ts'

let database: TestDatabase
let people: Newsroom
beforeAll(async () => {
  database = await testDatabase()
  people = await newsroomFixture(database.db)
  await database.db.update(users).set({ position: 'Trưởng Ban' }).where(eq(users.id, people.duc.id))
})
afterAll(() => database.drop())
beforeEach(() => database.db.delete(delegations))

const day = 86_400_000
const inDays = (days: number) => new Date(Date.now() + days * day)
const from = async (giver: Character, to: Character, starts = -1, ends = 1) =>
  delegate(database.db, people[giver], { toId: people[to].id, startsAt: inDays(starts), endsAt: inDays(ends) })
const approve = (who: Character, of: Changed) =>
  approveEdition(database.db, people[who], { ...target(of), contentHash: of.edition.contentHash })
const submitted = () => editionIn(database.db, people, 'submitted')

test('biên tập viên được ủy quyền duyệt thay Trưởng Ban; bản đăng và lịch sử ghi K/T Trưởng Ban', async () => {
  value(await from('duc', 'hoa'))
  const approved = value(await approve('hoa', await submitted()))
  expect(approved.edition).toMatchObject({
    ...{ state: 'published', approvedBy: people.hoa.id, approvedFor: people.duc.id },
  })
  const log = await database.db.select().from(events).where(eq(events.editionId, approved.edition.id))
  const told = historyOf(log.sort((a, b) => a.seq - b.seq)).map(({ sentence }) => sentence)
  expect(told.some(line => line.startsWith('Trần Thanh Hòa (K/T Trưởng Ban Phạm Minh Đức) duyệt bài'))).toBe(true)
})

test.each([
  ['chưa đến ngày', () => from('duc', 'hoa', 1, 2)],
  [
    'đã hủy',
    async () => {
      const { id } = value(await from('duc', 'hoa'))
      return revokeDelegation(database.db, people.lan, id)
    },
  ],
  ['ủy quyền cho người khác', () => from('duc', 'lan')],
])('không duyệt được khi %s', async (_, arrange) => {
  value(await arrange())
  expect(codes(await approve('hoa', await submitted()))).toEqual(['forbidden'])
})

test('đã hết ngày, hoặc người ủy quyền không còn là lãnh đạo, thì không duyệt được nữa', async () => {
  const { db } = database
  value(await from('duc', 'hoa'))
  await db.update(delegations).set({ startsAt: inDays(-3), endsAt: sql`now()` })
  expect(codes(await approve('hoa', await submitted()))).toEqual(['forbidden'])
  await db.update(delegations).set({ endsAt: inDays(1) })
  await db.update(users).set({ role: 'editor' }).where(eq(users.id, people.duc.id))
  const waiting = await submitted()
  expect(codes(await approve('hoa', waiting))).toEqual(['forbidden'])
  await db.update(users).set({ role: 'leader' }).where(eq(users.id, people.duc.id))
  expect(codes(await approve('hoa', waiting))).toEqual([])
})

test('bốn mắt vẫn giữ: không duyệt bài mình đã sửa, không duyệt thay người đã viết', async () => {
  const { db } = database
  value(await from('duc', 'hoa'))
  const edited = value(
    await saveEdition(db, people.hoa, { ...target(await submitted()), content: someContent('Tên khác') }),
  )
  expect(codes(await approve('hoa', edited))).toEqual(['own_work'])

  const own = value(await createArticle(db, people.duc, { sectionId: people.sectionId, content: someContent() }))
  const sent = value(await submitEdition(db, people.duc, target(own)))
  expect(codes(await approve('hoa', sent))).toEqual(['own_work'])
  // Lan is a leader: she approves in her own right.
  value(await from('duc', 'lan'))
  expect(value(await approve('lan', sent)).edition).toMatchObject({ approvedBy: people.lan.id, approvedFor: null })
})

test('chỉ lãnh đạo ủy quyền và hủy ủy quyền; người được ủy quyền không ủy quyền tiếp', async () => {
  const { id } = value(await from('duc', 'hoa'))
  for (const who of ['mai', 'hoa', 'quan'] as const) {
    expect(codes(await from(who, 'lan'))).toEqual(['forbidden'])
    expect(codes(await revokeDelegation(database.db, people[who], id))).toEqual(['forbidden'])
  }
  value(await revokeDelegation(database.db, people.duc, id))
  expect(codes(await revokeDelegation(database.db, people.duc, id))).toEqual(['not_found'])
})

test.each([
  ['cho chính mình', 'duc', 0, 1],
  ['cho phóng viên', 'mai', 0, 1],
  ['với ngày kết thúc trước ngày bắt đầu', 'hoa', 2, 1],
  ['cho thời gian đã qua', 'hoa', -3, -1],
  ['quá một năm', 'hoa', 0, 400],
] as const)('không ủy quyền được %s', async (_, to, starts, ends) => {
  expect(codes(await from('duc', to, starts, ends))).toEqual(['invalid'])
  expect(await database.db.$count(delegations)).toBe(0)
})
