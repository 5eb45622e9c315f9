import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Newsroom, openNewsroom } from '../newsroom.fixture.ts'
import { GET } from './route.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

async function search(words: string) {
  const address = `http://localhost:3000/api/published-articles?q=${encodeURIComponent(words)}`
  const answer = await GET(new Request(address, { headers: { cookie: newsroom.cookies.owner } }))
  return { status: answer.status, told: await answer.json() }
}

test('a published article is found by its words, with the path to link to; a draft is not', async () => {
  const published = await newsroom.articleIn('published')
  await newsroom.articleIn('draft')
  const { rows } = await newsroom.pool.query(
    'select a.slug, e.content->>$2 as title from articles a join editions e on e.article_id = a.id where a.id = $1',
    [published.articleId, 'title'],
  )
  const { told } = await search(rows[0].title)
  expect(told.articles).toEqual([
    expect.objectContaining({ href: `/bai-viet/${rows[0].slug}`, title: rows[0].title, section: expect.any(String) }),
  ])
})

test('nothing asked is nothing found; a question too long is refused with a sentence', async () => {
  expect((await search('  ')).told).toEqual({ articles: [] })
  const refused = await search('x'.repeat(201))
  expect(refused.status).toBe(422)
  expect(refused.told.detail).toBe('Chỉ tìm được với tối đa 200 ký tự.')
})
