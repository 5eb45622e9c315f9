import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { editions } from '#db/schema/articles.ts'
import { events, settings } from '#db/schema/events.ts'
import { notifications } from '#db/schema/notifications.ts'
import { type Newsroom, newsroomFixture } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { changeSetting } from '#newsroom/settings/change-setting.ts'
import type { Changed } from './change-edition.ts'
import { recallEdition } from './recall-edition.ts'
import { remindOfWaiting } from './remind-of-waiting.ts'
import { editionIn, target, value } from './stories.fixture.ts'

let own: TestDatabase
let people: Newsroom
beforeAll(async () => {
  own = await testDatabase()
  people = await newsroomFixture(own.db)
})
afterAll(() => own.drop())
beforeEach(async () => {
  await own.db.delete(notifications)
  await own.db.delete(settings)
})

async function waitingFor(hours: number): Promise<Changed> {
  const text = await editionIn(own.db, people, 'submitted')
  await own.db
    .update(editions)
    .set({ submittedAt: sql`now() - make_interval(hours => ${hours})` })
    .where(eq(editions.id, text.edition.id))
  return text
}

async function reminded({ edition }: Changed): Promise<string[]> {
  const rows = await own.db
    .select({ userId: notifications.userId, kind: notifications.kind })
    .from(notifications)
    .where(eq(notifications.editionId, edition.id))
  return rows.filter(({ kind }) => kind === 'reminder').map(({ userId }) => userId)
}
const leaders = () => [people.duc.id, people.lan.id]

test('bài chờ quá 24 giờ: mỗi người có quyền duyệt được nhắc một lần, dù nhiều tiến trình cùng nhắc', async () => {
  const [late, soon] = [await waitingFor(25), await waitingFor(23)]
  await Promise.all([remindOfWaiting(own.db), remindOfWaiting(own.db), remindOfWaiting(own.db)])
  await remindOfWaiting(own.db)
  expect((await reminded(late)).sort()).toEqual(leaders().sort())
  expect(await reminded(soon)).toEqual([])
  const log = await own.db.select().from(events).where(eq(events.editionId, late.edition.id))
  expect(log.filter(({ type }) => type === 'edition.reminded')).toHaveLength(1)
})

test('đã nhắc hôm qua mà bài vẫn chờ thì hôm nay nhắc lại', async () => {
  const late = await waitingFor(50)
  await remindOfWaiting(own.db)
  // Nobody can change the log; only its owner can pretend that a day has gone by.
  await own.asOwner(`grant update on events to newsroom_owner;
    alter table events disable trigger user;
    update events set at = at - interval '1 day' where type = 'edition.reminded';
    alter table events enable trigger user`)
  await remindOfWaiting(own.db)
  expect(await reminded(late)).toHaveLength(4)
})

test('số giờ theo thiết đặt của tòa soạn', async () => {
  const text = await waitingFor(3)
  await remindOfWaiting(own.db)
  expect(await reminded(text)).toEqual([])
  value(await changeSetting(own.db, people.duc, 'reminders', { version: 0, value: { hours: 2 } }))
  await remindOfWaiting(own.db)
  expect(await reminded(text)).toHaveLength(2)
})

test('bài đã rút lại thì không nhắc', async () => {
  const text = await waitingFor(30)
  value(await recallEdition(own.db, people.mai, target(text)))
  await remindOfWaiting(own.db)
  expect(await reminded(text)).toEqual([])
})
