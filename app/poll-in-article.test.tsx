import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ArticleView } from '#components/reader/article-view.tsx'
import { openPolls } from '#db/queries/polls.ts'
import type { CountingDatabase } from '#db/seed/counting-fixture.ts'
import { contentSchema } from '#newsroom/articles/content.ts'
import { readerView } from '#newsroom/articles/reader-view.ts'
import { closePoll, openPoll, proposePoll } from '#newsroom/polls/decide-poll.ts'
import { countingNewsroom } from '#newsroom/views/readers.fixture.ts'
import { createArticle } from '#newsroom/workflow/create-article.ts'

let site: CountingDatabase
beforeAll(async () => {
  site = await countingNewsroom()
})
afterAll(() => site.drop())

const question = 'Bạn đọc tin ở đâu?'

async function proposed(): Promise<string> {
  const input = { question, options: ['Báo giấy', 'Điện thoại'], isMultiple: false, showsVoters: false, closesAt: null }
  const outcome = await proposePoll(site.db, site.newsroom.hoa, input)
  if (!outcome.ok) throw new Error('refused')
  return outcome.value.poll.id
}

const asking = (pollId: string, asked = question) => ({ type: 'poll', attrs: { pollId, question: asked } })
const contentWith = (block: object) =>
  contentSchema.parse({
    title: 'Lấy ý kiến bạn đọc',
    standfirst: 'Mời bạn đọc bỏ phiếu.',
    byline: 'Nguyễn Thị Mai',
    body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Mời bạn đọc.' }] }, block] },
  })

/** The text of an article around a poll as its readers are sent it. */
async function shown(block: object, articleId?: string): Promise<string> {
  const section = { slug: 'tin-hoat-dong', name: 'Tin hoạt động' }
  const view = await readerView(site.db, { content: contentWith(block), section, publishedAt: new Date() })
  return renderToStaticMarkup(ArticleView({ ...view, ...(articleId && { articleId }) }))
}

test('bình chọn trong bài: chưa mở thì chỉ có câu hỏi, mở thì là lá phiếu, đóng thì là kết quả', async () => {
  const id = await proposed()
  expect(await shown(asking(id), 'bai')).toContain(`<p>Bình chọn: <a href="/binh-chon">${question}</a></p>`)
  expect(await shown(asking(id), 'bai')).not.toContain('<form')

  await openPoll(site.db, site.newsroom.duc, id)
  const [{ options = [] } = {}] = (await openPolls(site.db)).filter(poll => poll.id === id)
  const open = await shown(asking(id), 'bai')
  expect(open).toContain(`action="/api/polls/${id}/ballots"`)
  for (const option of options) expect(open).toContain(`value="${option.id}"`)
  expect(open).not.toContain('phiếu (')
  expect(open).not.toContain('disabled')

  await closePoll(site.db, site.newsroom.hoa, id)
  const closed = await shown(asking(id), 'bai')
  expect(closed).not.toContain('<form')
  expect(closed).toContain('0 phiếu (0%)')
})

test('trên màn hình duyệt và bản xem trước, lá phiếu chỉ để xem', async () => {
  const id = await proposed()
  await openPoll(site.db, site.newsroom.duc, id)
  const html = await shown(asking(id))
  expect(html).toContain('<fieldset disabled="">')
  expect(html).toContain('<button type="submit" disabled="">')
})

test('bài chỉ được hỏi đúng câu mà tòa soạn đã đặt', async () => {
  const { db, newsroom } = site
  const id = await proposed()
  const create = (block: object) =>
    createArticle(db, newsroom.mai, { sectionId: newsroom.sectionId, content: contentWith(block) })
  const strange = '0196f0aa-0000-7000-8000-00000000abcd'
  for (const block of [asking(id, 'Bạn tin báo nào hơn?'), asking(id, ''), asking(strange), asking(strange, '')]) {
    const outcome = await create(block)
    expect(outcome.ok ? [] : outcome.refusals).toMatchObject([
      { code: 'invalid', message: expect.stringContaining('chọn lại bình chọn') },
    ])
  }
  expect(await create(asking(id))).toMatchObject({ ok: true })
  // A quotation or a cell hides nothing from that.
  const quoted = { type: 'blockquote', content: [asking(id, 'Câu hỏi khác?')] }
  expect(await create(quoted)).toMatchObject({ ok: false })
})
