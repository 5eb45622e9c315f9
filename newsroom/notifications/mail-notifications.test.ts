import { eq, sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { peopleToMail } from '#db/queries/notification-mails.ts'
import { notifications } from '#db/schema/notifications.ts'
import { users } from '#db/schema/people.ts'
import { type Character, type Newsroom, newsroomFixture, someContent } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { changeOwnEmail } from '#newsroom/people/change-email.ts'
import { returnEdition } from '#newsroom/workflow/return-edition.ts'
import { editionIn, reason, target, value } from '#newsroom/workflow/stories.fixture.ts'
import { submitEdition } from '#newsroom/workflow/submit-edition.ts'
import { startWorker, type Worker } from '#server/worker.ts'
import { mailNotifications } from './mail-notifications.ts'
import { type SendMail, smtpSender } from './mail-sender.ts'
import { Mailbox } from './mailbox.fixture.ts'
import { openNotification } from './read-notifications.ts'

let own: TestDatabase
let people: Newsroom
let mailbox: Mailbox
let send: SendMail
const workers: Worker[] = []
beforeAll(async () => {
  own = await testDatabase()
  people = await newsroomFixture(own.db)
})
afterAll(() => own.drop())
beforeEach(async () => {
  await own.db.delete(notifications)
  await own.db.update(users).set({ email: null, emailRefusedAt: null, disabledAt: null })
  mailbox = await Mailbox.open()
  send = smtpSender({ url: mailbox.url, from: { name: 'Tòa soạn', address: 'toasoan@lamson.example' } })
})
afterEach(async () => {
  await Promise.all(workers.splice(0).map(worker => worker.stop()))
  await mailbox.close()
})

const addressOf = (who: Character) => `${who}@lamson.example`
const giveAddress = (...whom: Character[]) =>
  Promise.all(
    whom.map(who =>
      own.db
        .update(users)
        .set({ email: addressOf(who) })
        .where(eq(users.id, people[who].id)),
    ),
  )
const submitted = (title: string) => editionIn(own.db, people, 'submitted', someContent(title))
const mailTo = (who: Character) => mailNotifications(own.db, people[who].id, send)
/** A worker as a server process has one; mails go out by its beat and graphile-worker's retries. */
const work = async () => workers.push(await startWorker(own.url, send))
const waitFor = <Value>(seen: () => Value) => vi.waitFor(seen, { timeout: 90_000, interval: 200 })

test('một thông báo, một thư: tiêu đề, đường dẫn, không có gì của bài ngoài tiêu đề', async () => {
  await giveAddress('mai')
  const text = await submitted('Giao ban công tác dân vận')
  value(
    await returnEdition(own.db, people.duc, { ...target(text), reason: `${reason} “Sáng nay, Ban tổ chức hội nghị”` }),
  )
  expect(await peopleToMail(own.db)).toEqual([people.mai.id])
  await mailTo('mai')
  expect(await peopleToMail(own.db)).toEqual([])
  await mailTo('mai')

  const [mail, ...more] = mailbox.received
  expect(more).toEqual([])
  expect(mail?.envelope).toEqual({ from: 'toasoan@lamson.example', to: [addressOf('mai')] })
  expect(mail?.subject).toBe('[Tòa soạn] Phạm Minh Đức trả lại bài: “Giao ban công tác dân vận”')
  expect(mail?.from).toMatchObject({ name: 'Tòa soạn', address: 'toasoan@lamson.example' })
  expect(mail?.to).toMatchObject([{ name: 'Nguyễn Thị Mai', address: addressOf('mai') }])
  expect(mail?.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated')
  const [row] = await own.db.select().from(notifications).where(eq(notifications.userId, people.mai.id))
  for (const part of [mail?.text, mail?.html]) {
    expect(part).toContain('Kính gửi anh/chị Nguyễn Thị Mai')
    expect(part).toContain(`http://localhost:3000/toa-soan/thong-bao/${row?.id}`)
    expect(part).not.toContain('Cần viết lại')
    expect(part).not.toContain('Sáng nay')
  }
})

test('nhiều việc trong vài phút: thư đầu đi ngay, các việc sau gộp vào một thư', async () => {
  await giveAddress('duc')
  await submitted('Bài thứ nhất')
  await mailTo('duc')
  for (const title of ['Bài thứ hai', 'Bài thứ ba', 'Bài thứ tư']) await submitted(title)
  expect(await peopleToMail(own.db)).toEqual([])
  await own.db.update(notifications).set({ mailedAt: sql`mailed_at - interval '5 minutes'` })
  expect(await peopleToMail(own.db)).toEqual([people.duc.id])
  await mailTo('duc')
  expect(mailbox.received.map(({ subject }) => subject)).toEqual([
    '[Tòa soạn] Nguyễn Thị Mai gửi duyệt bài: “Bài thứ nhất”',
    '[Tòa soạn] 3 thông báo mới',
  ])
  for (const title of ['Bài thứ hai', 'Bài thứ ba', 'Bài thứ tư']) expect(mailbox.received[1]?.text).toContain(title)
  expect(mailbox.received[1]?.text).not.toContain('Bài thứ nhất')
})

test('máy chủ thư từ chối lúc này: thử lại cho đến khi nhận, và chỉ có một thư', async () => {
  await giveAddress('duc')
  mailbox.refusal = { code: 451, at: 'mail' }
  await submitted('Gửi lúc máy chủ thư bận')
  await work()
  await waitFor(() => expect(mailbox.attempts).toBeGreaterThanOrEqual(2))
  expect(mailbox.received).toEqual([])
  mailbox.refusal = undefined
  await waitFor(() => expect(mailbox.received).toHaveLength(1))
  await vi.waitFor(async () => expect(await peopleToMail(own.db)).toEqual([]))
  expect(mailbox.to(addressOf('duc'))).toHaveLength(1)
})

test('hai tiến trình cùng gửi thư: mỗi người một thư', async () => {
  await giveAddress('duc', 'lan')
  await Promise.all([work(), work()])
  await submitted('Hai tiến trình')
  await waitFor(() => expect(mailbox.received).toHaveLength(2))
  expect(mailbox.received.flatMap(({ envelope }) => envelope.to).sort()).toEqual([addressOf('duc'), addressOf('lan')])
  await submitted('Bài tiếp theo')
  await own.db.update(notifications).set({ mailedAt: sql`mailed_at - interval '5 minutes'` })
  await waitFor(() => expect(mailbox.received).toHaveLength(4))
  expect(mailbox.to(addressOf('duc')).map(({ subject }) => subject)).toEqual([
    '[Tòa soạn] Nguyễn Thị Mai gửi duyệt bài: “Hai tiến trình”',
    '[Tòa soạn] Nguyễn Thị Mai gửi duyệt bài: “Bài tiếp theo”',
  ])
})

test('địa chỉ bị từ chối hẳn: không gửi nữa cho đến khi người ấy đặt lại địa chỉ', async () => {
  await giveAddress('duc')
  mailbox.refusal = { code: 550, at: 'recipient' }
  await submitted('Bài thứ nhất')
  await mailTo('duc')
  await submitted('Bài thứ hai')
  expect(await peopleToMail(own.db)).toEqual([])
  mailbox.refusal = undefined
  value(await changeOwnEmail(own.db, people.duc, addressOf('duc')))
  expect(await peopleToMail(own.db)).toEqual([people.duc.id])
  await mailTo('duc')
  expect(mailbox.received.map(({ subject }) => subject)).toEqual([
    '[Tòa soạn] Nguyễn Thị Mai gửi duyệt bài: “Bài thứ hai”',
  ])
})

test('máy chủ thư tắt: lỗi được báo để thử lại, không có gì được coi là đã gửi', async () => {
  await giveAddress('duc')
  await submitted('Máy chủ thư tắt')
  await mailbox.close()
  await expect(mailTo('duc')).rejects.toThrow()
  expect(await peopleToMail(own.db)).toEqual([people.duc.id])
  mailbox = await Mailbox.open()
})

test.each([
  ['Tiêu đề\r\nBcc: ke-xau@example.vn\r\n\r\nNội dung khác'],
  ['Tiêu đề\u2028Bcc: ke-xau@example.vn'],
  ['Tiêu đề\u0000\u000bBcc: ke-xau@example.vn'],
  [`${'Rất dài '.repeat(100)}\nBcc: ke-xau@example.vn`],
])('tiêu đề có xuống dòng không thêm được gì vào đầu thư: %j', async title => {
  await giveAddress('duc')
  await own.db
    .update(users)
    .set({ displayName: 'Phạm Minh Đức\r\nBcc: ke-xau@example.vn' })
    .where(eq(users.id, people.duc.id))
  await submitted('Bài')
  await own.db
    .update(notifications)
    .set({ title: title.replace('\u0000', ''), actorName: 'Mai\r\nBcc: ke-xau@example.vn' })
  await mailTo('duc')
  const [mail] = mailbox.received
  expect(mail?.envelope.to).toEqual([addressOf('duc')])
  expect(mail?.to?.map(({ address }) => address)).toEqual([addressOf('duc')])
  expect(mail?.bcc ?? []).toEqual([])
  expect(mail?.raw.split('\r\n\r\n')[0]).not.toMatch(/^bcc:/im)
  expect(mail?.subject?.length).toBeLessThanOrEqual(150)
  expect(mail?.html).not.toMatch(/<script|Nội dung khác\s*$/)
  await own.db.update(users).set({ displayName: people.duc.displayName }).where(eq(users.id, people.duc.id))
})

test('tiêu đề có dấu của HTML vẫn chỉ là chữ', async () => {
  await giveAddress('duc')
  await submitted('Bài')
  await own.db.update(notifications).set({ title: '<img src=x onerror=alert(1)> & “hội nghị”' })
  await mailTo('duc')
  expect(mailbox.received[0]?.html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; “hội nghị”')
})

test.each<[string, () => Promise<unknown>]>([
  [
    'đã đọc trong phòng biên tập',
    async () => {
      const [row] = await own.db.select().from(notifications).where(eq(notifications.userId, people.duc.id))
      return openNotification(own.db, people.duc, row?.id ?? '')
    },
  ],
  ['đã bị khóa', () => own.db.update(users).set({ disabledAt: sql`now()` })],
  ['đã bỏ địa chỉ', () => changeOwnEmail(own.db, people.duc, '')],
  ['không còn được đọc bài', () => own.db.update(users).set({ role: 'reporter' }).where(eq(users.id, people.duc.id))],
  ['cũ hơn một ngày', () => own.db.update(notifications).set({ mailDueAt: sql`now() - interval '25 hours'` })],
])('không gửi thư cho việc hoặc người %s', async (_, change) => {
  await giveAddress('duc')
  await submitted('Bài')
  await change()
  await mailTo('duc')
  expect(mailbox.received).toEqual([])
  expect(await peopleToMail(own.db)).toEqual([])
  await own.db.update(users).set({ role: 'leader' }).where(eq(users.id, people.duc.id))
})

test('giao dịch bị hủy thì không có thư nào chờ gửi', async () => {
  await giveAddress('duc', 'lan')
  const text = await editionIn(own.db, people, 'draft')
  await own.db
    .transaction(async tx => {
      value(await submitEdition(tx, people.mai, target(text)))
      tx.rollback()
    })
    .catch(() => undefined)
  expect(await peopleToMail(own.db)).toEqual([])
})
