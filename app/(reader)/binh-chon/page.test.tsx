import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Newsroom, openNewsroom, value } from '#app/api/newsroom.fixture.ts'
import { closePoll, openPoll, proposePoll } from '#newsroom/polls/decide-poll.ts'
import { perPage } from '../long-list.ts'
import Polls from './page.tsx'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

async function opened(question: string): Promise<string> {
  const { db, actors } = newsroom
  const input = { question, options: ['Có', 'Không'], isMultiple: false, showsVoters: false, closesAt: null }
  const { poll } = value(await proposePoll(db, actors.editor, input))
  value(await openPoll(db, actors.leader, poll.id))
  return poll.id
}

const pageOf = async (trang?: string) =>
  renderToStaticMarkup(await Polls({ searchParams: Promise.resolve(trang === undefined ? {} : { trang }) }))

test('kết quả của mọi bình chọn đã đóng còn xem được, từng trang một, mới nhất ở trước', async () => {
  expect(await pageOf()).toContain('Hiện tại không có bình chọn nào đang mở.')
  const { db, actors } = newsroom
  for (let number = 1; number <= perPage + 1; number++) {
    value(await closePoll(db, actors.editor, await opened(`Câu hỏi thứ ${number}.`)))
  }
  await opened('Câu hỏi còn mở.')

  const [first, second] = [await pageOf(), await pageOf('2')]
  expect(first).toContain('Câu hỏi còn mở.')
  expect(first.match(/Câu hỏi thứ \d+\./g)?.[0]).toBe(`Câu hỏi thứ ${perPage + 1}.`)
  expect(first).not.toContain('Câu hỏi thứ 1.')
  expect(first).toContain('href="/binh-chon?trang=2"')
  expect(second).toContain('Câu hỏi thứ 1.')
  expect(second).not.toContain('Câu hỏi còn mở.')
  expect(second).not.toContain('không có bình chọn nào')
  for (const trang of ['3', '0', 'hai']) await expect(pageOf(trang)).rejects.toThrow()
})
