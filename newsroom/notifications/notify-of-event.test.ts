import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Transaction } from '#db/connection.ts'
import { delegations } from '#db/schema/delegations.ts'
import { events } from '#db/schema/events.ts'
import {
  type NotificationKind,
  notificationChoices,
  notificationKinds,
  notifications,
} from '#db/schema/notifications.ts'
import { users } from '#db/schema/people.ts'
import { type Character, cast, type Newsroom, newsroomFixture, someContent } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { delegate } from '#newsroom/people/delegate.ts'
import { proposePoll } from '#newsroom/polls/decide-poll.ts'
import { answerRemark } from '#newsroom/workflow/answer-remark.ts'
import { approveEdition } from '#newsroom/workflow/approve-edition.ts'
import type { Changed } from '#newsroom/workflow/change-edition.ts'
import { createArticle } from '#newsroom/workflow/create-article.ts'
import { dismissApproval } from '#newsroom/workflow/dismiss-approval.ts'
import { makeRemark } from '#newsroom/workflow/make-remark.ts'
import { publishInEmergency } from '#newsroom/workflow/publish-in-emergency.ts'
import { recordEvent } from '#newsroom/workflow/record-event.ts'
import { removeArticle } from '#newsroom/workflow/remove-article.ts'
import { returnEdition } from '#newsroom/workflow/return-edition.ts'
import { saveEdition } from '#newsroom/workflow/save-edition.ts'
import { editionIn, reason, stored, target, tomorrow, value } from '#newsroom/workflow/stories.fixture.ts'
import { submitEdition } from '#newsroom/workflow/submit-edition.ts'
import { withdrawArticle } from '#newsroom/workflow/withdraw-article.ts'

let own: TestDatabase
let people: Newsroom
beforeAll(async () => {
  own = await testDatabase()
  people = await newsroomFixture(own.db)
})
afterAll(() => own.drop())
beforeEach(async () => {
  await own.db.delete(notificationChoices)
  await own.db.delete(delegations)
})

/** Who was told what since the last time this was asked. */
async function told(): Promise<Partial<Record<NotificationKind, Character[]>>> {
  const rows = await own.db
    .select({ kind: notifications.kind, username: users.username })
    .from(notifications)
    .innerJoin(users, eq(users.id, notifications.userId))
    .orderBy(asc(notifications.kind), asc(users.username))
  await own.db.delete(notifications)
  const characters = Object.keys(cast) as Character[]
  const found: Partial<Record<NotificationKind, Character[]>> = {}
  for (const { kind, username } of rows) {
    const who = characters.find(character => cast[character].username === username) as Character
    found[kind] = [...(found[kind] ?? []), who].sort()
  }
  return found
}

const passage = { quote: 'Sáng nay', prefix: '', suffix: '' }
const remarkBy = async (who: Character, of: Changed, suggestion: string | null = null) =>
  value(
    await makeRemark(own.db, people[who], { editionId: of.edition.id, text: 'Nói rõ hơn.', suggestion, ...passage }),
  )
const save = async (who: Character, of: Changed, title: string) =>
  value(await saveEdition(own.db, people[who], { ...target(of), content: someContent(title) }))
const approve = async (who: Character, of: Changed, publishAt?: Date) =>
  value(
    await approveEdition(own.db, people[who], {
      ...target(of),
      contentHash: of.edition.contentHash,
      ...(publishAt && { publishAt }),
    }),
  )
/** Mai's text, on which others worked after her. */
async function written(together: Character[] = []): Promise<Changed> {
  let text = await editionIn(own.db, people, 'draft')
  for (const who of together) text = await save(who, text, `Bản của ${who}`)
  return text
}
const sent = async (together: Character[] = []) =>
  value(await submitEdition(own.db, people.mai, target(await written(together))))

type Story = [
  what: string,
  arrange: () => Promise<Changed | undefined>,
  act: (text: Changed) => Promise<unknown>,
  Awaited<ReturnType<typeof told>>,
]
const emptyText = async () => undefined

/** Who is told of what. Mai and Tuấn are reporters, Hòa an editor, Đức and Lan leaders, Quân an administrator. */
const stories: Story[] = [
  [
    'gửi duyệt: các lãnh đạo',
    () => written(),
    text => submitEdition(own.db, people.mai, target(text)),
    { submitted: ['duc', 'lan'] },
  ],
  [
    'gửi duyệt: không báo lãnh đạo đã sửa bài, vì không được duyệt nó',
    () => written(['lan']),
    text => submitEdition(own.db, people.mai, target(text)),
    { submitted: ['duc'] },
  ],
  [
    'gửi duyệt: cả biên tập viên được ủy quyền',
    async () => {
      const span = { startsAt: new Date(Date.now() - 86_400_000), endsAt: tomorrow() }
      value(await delegate(own.db, people.duc, { toId: people.hoa.id, ...span }))
      return written()
    },
    text => submitEdition(own.db, people.mai, target(text)),
    { submitted: ['duc', 'hoa', 'lan'] },
  ],
  ['sửa bản thảo: không ai', () => written(), text => save('hoa', text, 'Tên khác'), {}],
  [
    'sửa bài đang chờ duyệt: tác giả và người duyệt, một lần cho đến khi đọc',
    () => sent(),
    async text => save('hoa', await save('hoa', text, 'Tên một'), 'Tên hai'),
    { edited: ['duc', 'lan', 'mai'] },
  ],
  [
    'trả lại: tác giả và người cùng viết',
    () => sent(['hoa']),
    text => returnEdition(own.db, people.duc, { ...target(text), reason }),
    { returned: ['hoa', 'mai'] },
  ],
  [
    'duyệt, đăng ngay: tác giả, người cùng viết',
    () => sent(['hoa']),
    text => approve('duc', text),
    { published: ['hoa', 'mai'] },
  ],
  ['duyệt, hẹn giờ: tác giả', () => sent(), text => approve('duc', text, tomorrow()), { scheduled: ['mai'] }],
  [
    'sửa sau khi duyệt: tác giả và người đã duyệt',
    async () => approve('duc', await sent(), tomorrow()),
    text => save('hoa', text, 'Sửa muộn'),
    { 'approval-dropped': ['duc', 'mai'] },
  ],
  [
    'tác giả tự sửa sau khi duyệt: chỉ người đã duyệt',
    async () => approve('duc', await sent(), tomorrow()),
    text => save('mai', text, 'Sửa muộn'),
    { 'approval-dropped': ['duc'] },
  ],
  [
    'hủy duyệt: tác giả và người đã duyệt',
    async () => approve('duc', await sent(), tomorrow()),
    text => dismissApproval(own.db, people.lan, target(text)),
    { 'approval-dismissed': ['duc', 'mai'] },
  ],
  ['góp ý: tác giả', () => sent(), text => remarkBy('hoa', text), { remark: ['mai'] }],
  [
    'đề nghị sửa: tác giả, người cùng viết',
    () => sent(['hoa']),
    text => remarkBy('duc', text, 'Chiều nay'),
    { suggestion: ['hoa', 'mai'] },
  ],
  [
    'trả lời góp ý: người góp ý',
    () => sent(),
    async text => {
      const [remark] = await remarkBy('hoa', text)
      await told()
      return answerRemark(own.db, people.mai, { remarkId: remark?.id ?? '', text: 'Đã sửa.' })
    },
    { answer: ['hoa'] },
  ],
  [
    'đề nghị gỡ bài: các lãnh đạo',
    () => editionIn(own.db, people, 'published'),
    text => removeArticle(own.db, people.hoa, { articleId: text.article.id, reason }),
    { 'takedown-requested': ['duc', 'lan'] },
  ],
  [
    'gỡ bài theo đề nghị: tác giả và người đề nghị',
    async () => {
      const text = await editionIn(own.db, people, 'published')
      value(await removeArticle(own.db, people.hoa, { articleId: text.article.id, reason }))
      return text
    },
    text => removeArticle(own.db, people.lan, { articleId: text.article.id, reason }),
    { 'taken-down': ['hoa', 'mai'] },
  ],
  [
    'rút bài: tác giả',
    () => editionIn(own.db, people, 'published'),
    text =>
      withdrawArticle(own.db, people.duc, { articleId: text.article.id, reason, notice: 'Bài được rút để kiểm tra.' }),
    { 'taken-down': ['mai'] },
  ],
  [
    'đăng khẩn: lãnh đạo khác, và tác giả biết bài đã đăng',
    () => sent(),
    text =>
      publishInEmergency(own.db, people.duc, {
        ...target(text),
        contentHash: text.edition.contentHash,
        reason: 'Tin bão khẩn cấp.',
      }),
    { emergency: ['lan'], published: ['mai'] },
  ],
  [
    'đặt bình chọn: các lãnh đạo',
    emptyText,
    () =>
      proposePoll(own.db, people.hoa, {
        question: 'Bạn đọc tin ở đâu?',
        options: ['A', 'B'],
        isMultiple: false,
        showsVoters: false,
        closesAt: null,
      }),
    { 'poll-proposed': ['duc', 'lan'] },
  ],
  [
    'lãnh đạo đặt bình chọn: chỉ lãnh đạo kia',
    emptyText,
    () =>
      proposePoll(own.db, people.duc, {
        question: 'Bạn đọc tin ở đâu?',
        options: ['A', 'B'],
        isMultiple: false,
        showsVoters: false,
        closesAt: null,
      }),
    { 'poll-proposed': ['lan'] },
  ],
  [
    'ủy quyền: người được ủy quyền',
    emptyText,
    () => delegate(own.db, people.duc, { toId: people.hoa.id, startsAt: new Date(), endsAt: tomorrow() }),
    { delegation: ['hoa'] },
  ],
]

test.each(stories)('%s', async (_, arrange, act, expected) => {
  const text = await arrange()
  await told()
  await act(text as Changed)
  expect(await told()).toEqual(expected)
})

test('mọi loại thông báo đều có trong bảng trên, trừ lời nhắc (remind-of-waiting.test.ts)', () => {
  const shown = new Set(stories.flatMap(([, , , expected]) => Object.keys(expected)))
  expect(notificationKinds.filter(kind => !shown.has(kind))).toEqual(['reminder'])
})

test('giao dịch bị hủy thì không ai được báo, kể cả khi việc đã ghi thông báo', async () => {
  const text = await written()
  await told()
  class Broken extends Error {}
  const rolledBack = own.db.transaction(async tx => {
    value(await submitEdition(tx, people.mai, target(text)))
    expect(await tx.$count(notifications)).toBe(2)
    throw new Broken()
  })
  await expect(rolledBack).rejects.toThrow(Broken)
  expect((await stored(own.db, text)).edition.state).toBe('draft')
  expect(await told()).toEqual({})
})

test('PostgreSQL báo cho các máy chủ sau khi giao dịch xong, và không báo gì khi giao dịch bị hủy', async () => {
  const text = await written()
  const listener = await own.pool.connect()
  const heard: string[] = []
  listener.on('notification', ({ payload }) => heard.push(payload ?? ''))
  await listener.query('listen notifications')
  const record = (tx: Transaction) =>
    recordEvent(tx, people.mai, {
      type: 'edition.submitted',
      articleId: text.article.id,
      editionId: text.edition.id,
      contentHash: text.edition.contentHash,
      data: { number: 1, version: 1 },
    })
  await own.db
    .transaction(async tx => {
      await record(tx)
      tx.rollback()
    })
    .catch(() => undefined)
  await listener.query('select 1')
  expect(heard).toEqual([])
  await own.db.transaction(record)
  await listener.query('select 1')
  expect(heard.sort()).toEqual([people.duc.id, people.lan.id].sort())
  await listener.query('unlisten *')
  listener.release()
})

test('người đã bị khóa và quản trị viên không được báo', async () => {
  await own.db.update(users).set({ disabledAt: new Date() }).where(eq(users.id, people.lan.id))
  await own.db.update(users).set({ role: 'admin' }).where(eq(users.id, people.mai.id))
  const text = value(await createArticle(own.db, people.tuan, { sectionId: people.sectionId, content: someContent() }))
  await told()
  const submitted = value(await submitEdition(own.db, people.tuan, target(text)))
  expect(await told()).toEqual({ submitted: ['duc'] })
  await own.db.update(users).set({ disabledAt: null }).where(eq(users.id, people.lan.id))
  await approve('duc', submitted)
  expect(await told()).toEqual({ published: ['tuan'] })
  await own.db.update(users).set({ role: 'reporter' }).where(eq(users.id, people.mai.id))
})

test('ai không muốn một loại thông báo thì không có; ai chỉ muốn thư thì chuông không kêu', async () => {
  await own.db.update(users).set({ email: 'duc@lamson.example' }).where(eq(users.id, people.duc.id))
  await own.db.insert(notificationChoices).values([
    { userId: people.duc.id, notInDesk: ['submitted'] },
    { userId: people.lan.id, notInDesk: ['submitted'] },
  ])
  const text = await written()
  await told()
  value(await submitEdition(own.db, people.mai, target(text)))
  const rows = await own.db.select().from(notifications)
  expect(rows.map(({ userId, inDesk, mailDueAt }) => [userId, inDesk, mailDueAt !== null])).toEqual([
    [people.duc.id, false, true],
  ])
  await told()
  await own.db.update(users).set({ email: null }).where(eq(users.id, people.duc.id))
})

test.each([
  ['at-once', '0 seconds'],
  ['hourly', '1 hour'],
  ['daily', '1 day'],
] as const)('thư %s: không sớm hơn bây giờ, không muộn hơn %s', async (rhythm, latest) => {
  await own.db.update(users).set({ email: 'lan@lamson.example' }).where(eq(users.id, people.lan.id))
  await own.db.insert(notificationChoices).values({ userId: people.lan.id, rhythm })
  const text = await written()
  await told()
  value(await submitEdition(own.db, people.mai, target(text)))
  const { rows } = await own.pool.query(
    `select mail_due_at >= created_at and mail_due_at <= created_at + $1::interval as fits,
      to_char(mail_due_at at time zone 'Asia/Ho_Chi_Minh', 'HH24:MI:SS') as clock
     from notifications where user_id = $2`,
    [latest, people.lan.id],
  )
  expect(rows[0]?.fits).toBe(true)
  if (rhythm === 'daily') expect(rows[0]?.clock).toBe('07:00:00')
  if (rhythm === 'hourly') expect(rows[0]?.clock).toMatch(/^\d\d:00:00$/)
  await told()
  await own.db.update(users).set({ email: null }).where(eq(users.id, people.lan.id))
})

test('nhật ký không ghi ai được báo: chỉ việc đã làm', async () => {
  const text = await sent()
  const log = await own.db.select({ type: events.type }).from(events).where(eq(events.articleId, text.article.id))
  expect(log.map(({ type }) => type)).toEqual(['article.created', 'edition.submitted'])
})
