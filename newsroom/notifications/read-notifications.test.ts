import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mostCounted, notificationsOf, unreadCount } from '#db/queries/notifications.ts'
import { notifications } from '#db/schema/notifications.ts'
import { users } from '#db/schema/people.ts'
import { type Newsroom, newsroomFixture } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { returnEdition } from '#newsroom/workflow/return-edition.ts'
import { codes, editionIn, reason, target, value } from '#newsroom/workflow/stories.fixture.ts'
import { bellCount } from './bell.ts'
import { notificationLines, placeOf } from './notification-lines.ts'
import { openNotification, readNotifications } from './read-notifications.ts'

let own: TestDatabase
let people: Newsroom
beforeAll(async () => {
  own = await testDatabase()
  people = await newsroomFixture(own.db)
})
afterAll(() => own.drop())

const listOf = (who: 'mai' | 'duc' | 'lan') => notificationsOf(own.db, people[who], { limit: 10 })

test('danh sách mới nhất ở trên; đọc một, đọc hết; của ai người ấy đọc', async () => {
  const first = await editionIn(own.db, people, 'submitted')
  await editionIn(own.db, people, 'submitted')
  const [newest, oldest] = await listOf('duc')
  expect(oldest?.editionId).toBe(first.edition.id)
  expect(await unreadCount(own.db, people.duc)).toBe(2)

  expect(codes(await openNotification(own.db, people.lan, oldest?.id ?? ''))).toEqual(['not_found'])
  const opened = value(await openNotification(own.db, people.duc, oldest?.id ?? ''))
  expect(placeOf(opened)).toBe(`/toa-soan/bai-viet/${first.article.id}`)
  expect(notificationLines(await listOf('duc')).map(({ isUnread }) => isUnread)).toEqual([true, false])

  await editionIn(own.db, people, 'submitted')
  value(await readNotifications(own.db, people.duc, newest?.id ?? ''))
  expect(notificationLines(await listOf('duc')).map(({ isUnread }) => isUnread)).toEqual([true, false, false])
  expect(await unreadCount(own.db, people.lan)).toBe(3)
  const older = await notificationsOf(own.db, people.duc, { before: newest?.id, limit: 10 })
  expect(older.map(({ id }) => id)).toEqual([oldest?.id])
})

test('dòng thông báo nói ai làm gì, bài nào, lý do', async () => {
  const text = await editionIn(own.db, people, 'submitted')
  value(await returnEdition(own.db, people.duc, { ...target(text), reason }))
  expect(notificationLines(await listOf('mai'))[0]).toMatchObject({
    sentence: 'Phạm Minh Đức trả lại bài',
    title: 'Giao ban công tác dân vận quý III',
    detail: reason,
    isUnread: true,
  })
})

test('ai không còn được đọc bài thì không còn thấy thông báo về bài ấy', async () => {
  const before = (await listOf('lan')).length
  expect(before).toBeGreaterThan(0)
  const demoted = { ...people.lan, role: 'reporter' as const }
  expect(await notificationsOf(own.db, demoted, { limit: 10 })).toEqual([])
  expect(await unreadCount(own.db, demoted)).toBe(0)
  expect(await unreadCount(own.db, { ...people.lan, role: 'admin' })).toBe(0)
})

test('rất nhiều thông báo chưa đọc thì không đếm hết', async () => {
  const row = { userId: people.tuan.id, kind: 'delegation', actorName: 'Phạm Minh Đức' } as const
  await own.db.insert(notifications).values(Array.from({ length: mostCounted + 20 }, () => row))
  const unread = await unreadCount(own.db, people.tuan)
  expect([unread, bellCount(unread), bellCount(7), bellCount(0)]).toEqual([100, '99+', '7', ''])
  expect(await own.db.$count(users, eq(users.id, people.tuan.id))).toBe(1)
})
