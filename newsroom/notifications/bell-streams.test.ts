import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { notifications } from '#db/schema/notifications.ts'
import { sessions, users } from '#db/schema/people.ts'
import { type Newsroom, newsroomFixture } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { closeSession, openSession, readSession } from '#newsroom/people/sessions.ts'
import { DatabaseWatch } from '#server/publication-watch.ts'
import { type Bell, bellOfSession } from './bell.ts'
import { closeBells, openBellStream, wakeBells } from './bell-streams.ts'
import { readNotifications } from './read-notifications.ts'

let own: TestDatabase
let people: Newsroom
let watch: DatabaseWatch
let token: string
beforeAll(async () => {
  own = await testDatabase()
  people = await newsroomFixture(own.db)
  watch = new DatabaseWatch(own.url, { onNotification: wakeBells })
  await watch.start()
})
afterAll(async () => {
  await watch.stop()
  await own.drop()
})
beforeEach(async () => {
  await own.db.delete(notifications)
  token = await openSession(own.db, people.duc.id)
})

/** A browser's end of the stream: its events one by one, and undefined once it is over. */
function listen(lastEventId?: string, person = people.duc.id) {
  const stream = openBellStream(person, () => bellOfSession(own.db, token), lastEventId)
  if (!stream) return undefined
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  const next = async (): Promise<{ id: string; event: string; data: Bell } | undefined> => {
    for (;;) {
      const end = text.indexOf('\n\n')
      if (end >= 0) {
        const fields = new Map(
          text
            .slice(0, end)
            .split('\n')
            .map(line => [line.split(': ')[0], line.replace(/^\w+: /, '')]),
        )
        text = text.slice(end + 2)
        const event = fields.get('event')
        if (event) return { id: fields.get('id') ?? '', event, data: JSON.parse(fields.get('data') ?? '{}') }
      } else {
        const { value, done } = await reader.read()
        if (done) return undefined
        text += value
      }
    }
  }
  return { next, hangUp: () => reader.cancel() }
}
const hear = (...given: Parameters<typeof listen>) => {
  const heard = listen(...given)
  if (!heard) throw new Error('no stream was opened')
  return heard
}

const notify = (title: string, userId = people.duc.id) =>
  own.db
    .insert(notifications)
    .values({ userId, kind: 'delegation', actorName: 'Nguyễn Thị Mai', title })
    .returning({ id: notifications.id })
    .then(([made]) => made?.id ?? '')

test('chuông kêu ngay khi giao dịch xong, và tắt khi người ấy đọc, kể cả ở nơi khác', async () => {
  const bell = hear()
  expect(await bell.next()).toMatchObject({ event: 'chuong', data: { unread: 0, count: '', newest: [] } })
  const id = await notify('Giao ban quý III')
  const rung = await bell.next()
  expect(rung).toMatchObject({ event: 'chuong', data: { unread: 1, count: '1' } })
  expect(rung?.data.newest).toEqual([
    {
      id,
      href: `/toa-soan/thong-bao/${id}`,
      sentence: 'Nguyễn Thị Mai ủy quyền cho anh/chị duyệt bài: “Giao ban quý III”.',
    },
  ])
  await readNotifications(own.db, people.duc, id)
  expect(await bell.next()).toMatchObject({ data: { unread: 0 } })
  await bell.hangUp()
})

test('nối lại sau khi mất mạng: nhận cái đã lỡ; không lỡ gì thì không nhắc lại', async () => {
  const first = hear()
  const before = await first.next()
  await first.hangUp()
  await notify('Trong lúc mất mạng')
  const again = hear(before?.id)
  const missed = await again.next()
  expect(missed).toMatchObject({ data: { unread: 1 } })
  await again.hangUp()
  const third = hear(missed?.id)
  await notify('Sau đó')
  expect(await third.next()).toMatchObject({ data: { unread: 2 } })
  await third.hangUp()
})

test('việc của người khác không làm chuông kêu', async () => {
  const bell = hear()
  await bell.next()
  await notify('Của Lan', people.lan.id)
  await notify('Của Đức')
  expect(await bell.next()).toMatchObject({ data: { unread: 1 } })
  await bell.hangUp()
})

test.each([
  ['đăng xuất', () => closeSession(own.db, token)],
  ['bị khóa tài khoản', () => own.db.update(users).set({ disabledAt: sql`now()` }).where(eq(users.id, people.duc.id))],
  ['quá bảy ngày', () => own.db.update(sessions).set({ expiresAt: sql`now()` })],
])('%s: dòng thông báo kết thúc, không gửi gì nữa', async (_, end) => {
  const bell = hear()
  await bell.next()
  await end()
  await notify('Sau khi hết phiên')
  expect(await bell.next()).toMatchObject({ event: 'het-phien' })
  expect(await bell.next()).toBeUndefined()
  await own.db.update(users).set({ disabledAt: null })
})

test('cửa sổ mở sẵn không giữ cho phiên sống mãi', async () => {
  await own.db.update(sessions).set({ lastSeenAt: sql`now() - interval '11 hours 59 minutes 59 seconds'` })
  const before = await own.db.select({ at: sessions.lastSeenAt }).from(sessions)
  expect(await bellOfSession(own.db, token)).toBeDefined()
  expect(await own.db.select({ at: sessions.lastSeenAt }).from(sessions)).toEqual(before)
  await own.db.update(sessions).set({ lastSeenAt: sql`now() - interval '12 hours'` })
  expect(await bellOfSession(own.db, token)).toBeUndefined()
  expect(await readSession(own.db, token)).toBeUndefined()
})

test('dòng cũ kết thúc muộn không tắt tiếng dòng mới của cùng một người', async () => {
  let answer: (bell: undefined) => void = () => undefined
  const slow = openBellStream(people.duc.id, () => new Promise(resolve => (answer = resolve)))
  await slow?.cancel()
  const bell = hear()
  await bell.next()
  answer(undefined)
  await notify('Sau đó')
  expect(await bell.next()).toMatchObject({ data: { unread: 1 } })
  await bell.hangUp()
})

test('một người mở được tám dòng, không hơn; đóng một dòng thì lại mở được', async () => {
  const opened = Array.from({ length: 8 }, () => hear())
  expect(listen()).toBeUndefined()
  const another = hear(undefined, people.lan.id)
  await opened.pop()?.hangUp()
  opened.push(await vi.waitFor(() => hear()))
  for (const bell of [...opened, another]) await bell.hangUp()
})

test('cơ sở dữ liệu mất liên lạc thì dòng vẫn mở, có lại thì báo tiếp', async () => {
  let isAway = true
  const stream = openBellStream(people.duc.id, async () => {
    if (isAway) throw new Error('away')
    return { unread: 1, count: '1', newest: [] }
  })
  const reader = stream?.pipeThrough(new TextDecoderStream()).getReader()
  expect((await reader?.read())?.value).toContain('retry')
  expect((await reader?.read())?.value).toContain('chưa hỏi được')
  isAway = false
  wakeBells()
  expect((await reader?.read())?.value).toContain('event: chuong')
  await reader?.cancel()
})

test('máy chủ dừng thì mọi dòng kết thúc, không mở dòng mới', async () => {
  const bell = hear()
  await bell.next()
  closeBells()
  expect(await bell.next()).toBeUndefined()
  expect(listen()).toBeUndefined()
})
