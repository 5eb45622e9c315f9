import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { closedPolls, openPolls, pollByResultsKey, resultsKeyOf } from '#db/queries/polls.ts'
import type { CountingDatabase } from '#db/seed/counting-fixture.ts'
import { countingNewsroom, forgetEverything } from '#newsroom/views/readers.fixture.ts'
import type { Outcome } from '#newsroom/workflow/outcome.ts'
import { castBallot } from './cast-ballot.ts'
import { closeDuePolls, closePoll, openPoll, proposePoll } from './decide-poll.ts'
import { outcomeOfPoll } from './poll-outcome.ts'

const question = {
  question: 'Bạn đọc tin ở đâu?',
  options: ['Báo giấy', 'Điện thoại'],
  isMultiple: false,
  showsVoters: false,
  closesAt: null,
}
const codes = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.refusals.map(({ code }) => code))

let site: CountingDatabase
beforeAll(async () => {
  site = await countingNewsroom()
})
beforeEach(forgetEverything)
afterAll(() => site.drop())

async function proposed(more: Partial<typeof question> = {}): Promise<string> {
  const outcome = await proposePoll(site.db, site.newsroom.hoa, { ...question, ...more })
  if (!outcome.ok) throw new Error('refused')
  return outcome.value.poll.id
}

async function opened(more: Partial<typeof question> = {}) {
  const id = await proposed(more)
  await openPoll(site.db, site.newsroom.duc, id)
  const poll = (await openPolls(site.db)).find(one => one.id === id)
  if (!poll) throw new Error('not open')
  return poll
}

const reader = (number: number, more: Record<string, string> = {}) =>
  new Headers({
    'user-agent': 'Mozilla/5.0 (Linux; Android 10) Chrome/130.0.0.0 Mobile Safari/537.36',
    'x-client-address': `198.51.100.${number}`,
    ...more,
  })
const vote = (pollId: string, optionIds: (string | undefined)[], headers = reader(1)) =>
  castBallot(site.db, headers, { pollId, optionIds: optionIds.filter(id => id !== undefined) })

async function tally(pollId: string) {
  const { rows } = await site.db.execute<{ ballots: number; votes: number[] }>(sql`
    select (select count(*)::int from poll_ballots where poll_id = ${pollId}) as ballots,
      (select json_agg(votes order by position) from poll_options where poll_id = ${pollId}) as votes`)
  return rows[0]
}

test('biên tập viên đặt câu hỏi, lãnh đạo duyệt; trước đó bạn đọc không thấy và không bỏ phiếu được', async () => {
  const id = await proposed()
  expect((await openPolls(site.db)).map(poll => poll.id)).not.toContain(id)
  expect(codes(await vote(id, [id]))).toEqual(['wrong_state'])
  expect(codes(await openPoll(site.db, site.newsroom.hoa, id))).toEqual(['forbidden'])
  expect(codes(await openPoll(site.db, site.newsroom.duc, id))).toEqual([])
  expect((await openPolls(site.db)).map(poll => poll.id)).toContain(id)
  const { rows } = await site.db.execute(sql`select type from events order by seq desc limit 2`)
  expect(rows).toEqual([{ type: 'poll.opened' }, { type: 'poll.proposed' }])
})

test('lãnh đạo đặt câu hỏi thì lãnh đạo khác duyệt; phóng viên không đặt được', async () => {
  const own = await proposePoll(site.db, site.newsroom.duc, question)
  if (!own.ok) throw new Error('refused')
  expect(codes(await openPoll(site.db, site.newsroom.duc, own.value.poll.id))).toEqual(['own_work'])
  expect(codes(await openPoll(site.db, site.newsroom.lan, own.value.poll.id))).toEqual([])
  expect(codes(await proposePoll(site.db, site.newsroom.mai, question))).toEqual(['forbidden'])
})

test('tám phiếu song song của một người là một phiếu', async () => {
  const { id, options } = await opened()
  const votes = Array.from({ length: 8 }, (_, place) => vote(id, [options[place % 2]?.id]))
  const outcomes = await Promise.all(votes)
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(outcomes.flatMap(codes)).toEqual(Array(7).fill('already_there'))
  const counted = await tally(id)
  expect(counted?.ballots).toBe(1)
  expect(counted?.votes.reduce((sum, one) => sum + one, 0)).toBe(1)
})

test('phiếu của nhiều người cùng lúc không mất và không thừa phiếu nào', async () => {
  const { id, options } = await opened({ isMultiple: true })
  const both = options.map(option => option.id)
  await Promise.all(
    Array.from({ length: 40 }, (_, place) => vote(id, place % 2 ? both : both.toReversed(), reader(place))),
  )
  expect(await tally(id)).toEqual({ ballots: 40, votes: [40, 40] })
})

test.each([
  ['phương án của bình chọn khác', 'invalid'],
  ['hai phương án nơi chỉ được chọn một', 'invalid'],
  ['không phương án nào', 'incomplete'],
])('%s không được nhận, và người ấy vẫn còn phiếu', async (what, code) => {
  const { id, options } = await opened()
  const other = await opened()
  const chosen: Record<string, (string | undefined)[]> = {
    'phương án của bình chọn khác': [other.options[0]?.id],
    'hai phương án nơi chỉ được chọn một': options.map(option => option.id),
  }
  expect(codes(await vote(id, chosen[what] ?? []))).toEqual([code])
  expect(await tally(id)).toEqual({ ballots: 0, votes: [0, 0] })
  expect(codes(await vote(id, [options[0]?.id]))).toEqual([])
})

test.each([
  ['máy', { 'user-agent': 'curl/8.10.1' }],
  ['người của tòa soạn', { cookie: 'next-auth.session-token=x' }],
])('%s không bỏ phiếu', async (_, headers) => {
  const { id, options } = await opened()
  expect(codes(await vote(id, [options[0]?.id], reader(2, headers)))).toEqual(['forbidden'])
  expect((await tally(id))?.ballots).toBe(0)
})

test('một vòng lặp đổi tên trình duyệt từ một mạng gặp trần', async () => {
  const { id, options } = await opened()
  const votes = Array.from({ length: 100 }, (_, place) =>
    vote(id, [options[0]?.id], reader(3, { 'user-agent': `Mozilla/5.0 (${place}) Mobile` })),
  )
  const outcomes = await Promise.all(votes)
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(30)
  expect(new Set(outcomes.flatMap(codes))).toEqual(new Set(['throttled']))
})

test('đóng rồi không nhận phiếu nữa, và bạn đọc thấy kết quả bằng lời', async () => {
  const { id, options } = await opened()
  await vote(id, [options[1]?.id])
  expect(codes(await closePoll(site.db, site.newsroom.hoa, id))).toEqual([])
  expect(codes(await vote(id, [options[0]?.id], reader(9)))).toEqual(['wrong_state'])
  const [closed] = await closedPolls(site.db, { limit: 1 })
  if (!closed) throw new Error('not closed')
  expect(outcomeOfPoll(closed).options.map(({ said }) => said)).toEqual(['0 phiếu (0%)', '1 phiếu (100%)'])
})

test('đến giờ thì tự đóng; trước khi việc ấy chạy cũng không nhận phiếu muộn', async () => {
  const { id, options } = await opened()
  await site.db.execute(sql`update polls set closes_at = now() - interval '1 second' where id = ${id}`)
  expect(codes(await vote(id, [options[0]?.id]))).toEqual(['wrong_state'])
  await closeDuePolls(site.db)
  expect((await openPolls(site.db)).map(poll => poll.id)).not.toContain(id)
})

test('không cột nào nối người bỏ phiếu với điều họ chọn', async () => {
  const { rows } = await site.db.execute<{ columns: string }>(sql`
    select string_agg(column_name, ',' order by ordinal_position) as columns
    from information_schema.columns where table_name = 'poll_ballots'`)
  expect(rows).toEqual([{ columns: 'poll_id,visitor_key' }])
})

test('kết quả khi đang mở chỉ đứng sau một mã không đoán được, và chỉ ở bình chọn cho người bỏ phiếu xem ngay', async () => {
  const hidden = await opened()
  expect(await resultsKeyOf(site.db, hidden.id)).toBeNull()
  const shown = await opened({ showsVoters: true })
  const key = (await resultsKeyOf(site.db, shown.id)) as string
  expect(key).not.toBe(shown.id)
  await vote(shown.id, [shown.options[0]?.id], reader(20))
  const found = await pollByResultsKey(site.db, key)
  expect(found && outcomeOfPoll(found)).toMatchObject({ closed: null, options: [{ said: '1 phiếu (100%)' }, {}] })
  expect(await pollByResultsKey(site.db, shown.id)).toBeUndefined()
})

test('câu hỏi chờ duyệt không có kết quả nào để xem', async () => {
  const key = (await resultsKeyOf(site.db, await proposed({ showsVoters: true }))) as string
  expect(await pollByResultsKey(site.db, key)).toBeUndefined()
})
