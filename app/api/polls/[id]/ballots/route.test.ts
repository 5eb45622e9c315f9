import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openPolls } from '#db/queries/polls.ts'
import type { CountingDatabase } from '#db/seed/counting-fixture.ts'
import { openPoll, proposePoll } from '#newsroom/polls/decide-poll.ts'
import { countingNewsroom, forgetEverything } from '#newsroom/views/readers.fixture.ts'
import { chrome } from '../../../views/requests.fixture.ts'
import { POST } from './route.ts'

let site: CountingDatabase
beforeAll(async () => {
  site = await countingNewsroom()
})
beforeEach(forgetEverything)
afterAll(() => site.drop())

async function opened(showsVoters: boolean) {
  const input = {
    question: 'Bạn đọc tin ở đâu?',
    options: ['Báo giấy', 'Điện thoại'],
    isMultiple: false,
    closesAt: null,
  }
  const proposed = await proposePoll(site.db, site.newsroom.hoa, { ...input, showsVoters })
  if (!proposed.ok) throw new Error('refused')
  const { id } = proposed.value.poll
  await openPoll(site.db, site.newsroom.duc, id)
  const poll = (await openPolls(site.db)).find(one => one.id === id)
  if (!poll) throw new Error('not open')
  return poll
}

async function vote(pollId: string, optionId: string | undefined, headers: Record<string, string> = {}) {
  const request = new Request(`http://localhost/api/polls/${pollId}/ballots`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
      'user-agent': chrome,
      'x-client-address': '203.0.113.7',
      ...headers,
    },
    body: new URLSearchParams({ 'lua-chon': optionId ?? '' }).toString(),
  })
  const answer = await POST(request, { params: Promise.resolve({ id: pollId }) })
  return { to: answer.headers.get('location') ?? '', cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '' }
}

async function votesOf(pollId: string) {
  const { rows } = await site.db.execute<{ ballots: number; votes: number }>(sql`
    select (select count(*)::int from poll_ballots where poll_id = ${pollId}) as ballots,
      (select sum(votes)::int from poll_options where poll_id = ${pollId}) as votes`)
  return rows[0]
}

test('phiếu gửi song song, xóa cookie rồi gửi lại: một người một phiếu, tổng bằng số phiếu', async () => {
  const { id, options } = await opened(false)
  const parallel = await Promise.all([0, 1, 0, 1, 0, 1].map(place => vote(id, options[place]?.id)))
  expect(parallel.filter(({ to }) => to === '/binh-chon/da-ghi')).toHaveLength(1)
  expect(parallel.filter(({ to }) => to === '/binh-chon/da-bo-phieu')).toHaveLength(5)
  expect((await vote(id, options[1]?.id)).to).toBe('/binh-chon/da-bo-phieu')
  expect(await votesOf(id)).toEqual({ ballots: 1, votes: 1 })
})

test('phương án của bình chọn khác không được nhận và không để lại gì', async () => {
  const [one, other] = [await opened(false), await opened(false)]
  expect((await vote(one.id, other.options[0]?.id)).to).toBe('/binh-chon/khong-nhan')
  expect(await votesOf(one.id)).toEqual({ ballots: 0, votes: 0 })
  expect(await votesOf(other.id)).toEqual({ ballots: 0, votes: 0 })
})

test('cookie nhắc một trình duyệt tử tế, dù sang mạng khác', async () => {
  const { id, options } = await opened(false)
  const { cookie } = await vote(id, options[0]?.id)
  const again = await vote(id, options[0]?.id, { cookie, 'x-client-address': '203.0.113.99' })
  expect(again.to).toBe('/binh-chon/da-bo-phieu')
  expect(await votesOf(id)).toEqual({ ballots: 1, votes: 1 })
})

test('cookie tự viết không phải là phiếu: không đưa đến kết quả của bình chọn còn mở', async () => {
  const { id, options } = await opened(true)
  const other = await opened(true)
  const { cookie } = await vote(other.id, other.options[0]?.id)
  const foreign = cookie.replace(other.id, id)
  for (const forged of [`binh-chon-${id}=1`, `binh-chon-${id}=`, foreign]) {
    expect((await vote(id, undefined, { cookie: forged })).to).toBe('/binh-chon/khong-nhan')
  }
  expect((await vote(id, options[0]?.id, { cookie: foreign })).to).toMatch(/^\/binh-chon\/ket-qua\/.*\/da-ghi$/)
})

test('người đã bỏ phiếu được đưa đến kết quả, bỏ lần nữa cũng vậy; người chưa bỏ hoặc bỏ hỏng thì không', async () => {
  const { id, options } = await opened(true)
  expect((await vote(id, undefined)).to).toBe('/binh-chon/khong-nhan')
  const first = await vote(id, options[0]?.id)
  expect(first.to).toMatch(/^\/binh-chon\/ket-qua\/[0-9a-f-]{36}\/da-ghi$/)
  expect(first.to).not.toContain(id)
  const again = first.to.replace('da-ghi', 'da-bo-phieu')
  expect((await vote(id, options[1]?.id)).to).toBe(again)
  expect((await vote(id, options[1]?.id, { cookie: first.cookie })).to).toBe(again)
  expect(await votesOf(id)).toEqual({ ballots: 1, votes: 1 })
})
