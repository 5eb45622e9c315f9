import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { closeDatabase } from '#db/connection.ts'
import { theNewsroom } from '#newsroom/people/actor.ts'
import { disablePerson } from '#newsroom/people/change-access.ts'
import { GET as readArticle } from './articles/[id]/route.ts'
import { POST as createArticle } from './articles/route.ts'
import { POST as approve } from './editions/[id]/approval/route.ts'
import { PUT as saveEdition } from './editions/[id]/route.ts'
import { POST as submit } from './editions/[id]/submission/route.ts'
import { content, type Newsroom, openNewsroom } from './newsroom.fixture.ts'
import { GET as openApi } from './openapi.json/route.ts'
import { send } from './requests.fixture.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

const asOwner = () => ({ cookie: newsroom.cookies.owner })
const newArticle = () => ({ sectionId: newsroom.sectionId, content })
const count = async () => Number((await newsroom.pool.query('select count(*) from articles')).rows[0].count)

test.each([
  ['another site', { 'sec-fetch-site': 'cross-site' }],
  ['a sibling site', { 'sec-fetch-site': 'same-site' }],
  ['an address typed by hand', { 'sec-fetch-site': 'none' }],
  ['another site in an old browser', { 'sec-fetch-site': '', origin: 'https://evil.example' }],
  ['a sandboxed frame', { 'sec-fetch-site': '', origin: 'null' }],
  ['a forged forwarded host', { 'sec-fetch-site': 'cross-site', 'x-forwarded-host': 'localhost:3000' }],
])('a write from %s is refused and changes nothing', async (_, headers) => {
  const before = await count()
  const answer = await send(createArticle, 'POST', { ...asOwner(), body: newArticle(), headers })
  expect(answer.status).toBe(403)
  expect(await answer.json()).toMatchObject({ code: 'cross_site' })
  expect(await count()).toBe(before)
})

test('what one person’s page sends after another has signed in is refused and changes nothing', async () => {
  const { version, id } = await newsroom.articleIn('draft')
  const body = { version, content: { ...content, title: 'Dưới tên người khác' } }
  const headers = { 'newsroom-person': newsroom.actors.owner.id }
  const sent = (cookie: string) => send(saveEdition, 'PUT', { cookie, id, body, headers })
  const refused = await sent(newsroom.cookies.editor)
  expect(refused.status).toBe(403)
  expect(await refused.json()).toMatchObject({ code: 'other_person', detail: expect.stringContaining('Lê Thị Hoa') })
  expect((await sent(newsroom.cookies.owner)).status).toBe(200)
})

test('a write with neither Sec-Fetch-Site nor Origin is refused', async () => {
  const request = new Request('http://localhost:3000/api/articles', {
    method: 'POST',
    headers: { cookie: newsroom.cookies.owner },
    body: JSON.stringify(newArticle()),
  })
  expect((await createArticle(request)).status).toBe(403)
})

test.each([
  ['no JSON', '{'],
  ['nothing', ''],
  ['a list', '[]'],
  ['deep nesting', '['.repeat(200_000)],
  ['a role of one’s own choosing', { role: 'leader', sectionId: 'x', content: {} }],
  ['a prototype', '{"__proto__":{"role":"leader"},"sectionId":"x","content":{}}'],
  ['ten thousand fields', Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`f${i}`, i]))],
  ['an odd section', { sectionId: { $ne: null }, content: {} }],
])('a body with %s answers 400 with a Vietnamese sentence', async (_, body) => {
  const answer = await send(createArticle, 'POST', { ...asOwner(), body })
  expect(answer.status).toBe(400)
  const said = await answer.json()
  expect(said).toMatchObject({ code: 'invalid', detail: expect.stringMatching(/không|hợp lệ|^Hãy/) })
  expect(JSON.stringify(said).length).toBeLessThan(5_000)
})

const inBody = (block: unknown) => ({ content: { ...content, body: { type: 'doc', content: [block] } } })
const linkTo = (href: string) => ({
  type: 'paragraph',
  content: [{ type: 'text', text: 'đây', marks: [{ type: 'link', attrs: { href } }] }],
})
const list = (item: unknown) => ({ type: 'bulletList', content: [{ type: 'listItem', content: [item] }] })
const deepList = Array.from({ length: 14 }).reduce(list, linkTo('/'))
const table = (columns: number, rows: number) => {
  const cell = { type: 'tableCell', content: [{ type: 'paragraph' }] }
  const row = { type: 'tableRow', content: Array(columns).fill(cell) }
  return { type: 'table', content: Array(rows).fill(row) }
}

test.each([
  [inBody(linkTo(`https://vidu.vn/${'x'.repeat(2_000)}`)), 'Một liên kết trong bài dài quá 2.000 ký tự.'],
  [
    inBody(linkTo('javascript:alert(1)')),
    'Một liên kết trong bài không bắt đầu bằng https://, http://, mailto:, tel: hoặc /.',
  ],
  [inBody(deepList), 'Danh sách hoặc trích dẫn trong bài lồng nhau quá sâu.'],
  [inBody(table(51, 1)), 'Một bảng trong bài có quá 50 cột.'],
  [inBody(table(1, 501)), 'Một bảng trong bài có quá 500 hàng.'],
  [inBody({ type: 'iframe' }), 'Trong bài có một phần mà trang đọc báo không hiển thị được.'],
  [{ content: { ...content, title: 'x'.repeat(301) } }, 'Tiêu đề dài quá 300 ký tự.'],
  [{ content: { ...content, standfirst: 'x'.repeat(1_001) } }, 'Sapo dài quá 1.000 ký tự.'],
  [{ content: { ...content, tags: Array(21).fill('dân vận') } }, 'Bài có quá 20 thẻ.'],
  [{ content: { ...content, eventDate: 'hôm qua' } }, 'Ngày diễn ra không hợp lệ.'],
  [{ sectionId: '' }, 'Hãy chọn chuyên mục.'],
])('what an author can do wrong is told in a sentence, without a path: %#', async (wrong, sentence) => {
  const answer = await send(createArticle, 'POST', { ...asOwner(), body: { ...newArticle(), ...wrong } })
  const said = await answer.json()
  expect([answer.status, said.detail]).toEqual([400, sentence])
  expect(said.errors[0]).toEqual({ path: expect.stringMatching(/^(content\.|sectionId)/), message: sentence })
})

test('what a program does wrong is told in Vietnamese too, and where', async () => {
  const body = { content: { title: 7, banner: 'x' } }
  const said = await (await send(createArticle, 'POST', { ...asOwner(), body })).json()
  expect(said.errors.map(({ path }: { path: string }) => path)).toEqual(['sectionId', 'content.title', 'content'])
  expect(said.detail).toMatch(/^Hãy chọn chuyên mục\. Dữ liệu gửi lên/)
  expect(JSON.stringify(said)).not.toMatch(/Invalid|expected|Unrecognized/)
})

test('a body of more than 2 MB answers 413 without being read to its end', async () => {
  const answer = await send(createArticle, 'POST', { ...asOwner(), body: `"${'x'.repeat(3_000_000)}"` })
  expect(answer.status).toBe(413)
})

test.each(['1', 'null', "' or 1=1 --", '0199aaaa', '../../etc/passwd', undefined, ['a'] as never])(
  'an article called %j is not found, by whichever verb',
  async id => {
    expect((await send(readArticle, 'GET', { ...asOwner(), id })).status).toBe(404)
    expect((await send(saveEdition, 'PUT', { ...asOwner(), id, body: {} })).status).toBe(404)
  },
)

test('a conflict is answered with the stored text, and a retry of what is stored succeeds', async () => {
  const { id, version } = await newsroom.articleIn('draft')
  const save = (title: string) =>
    send(saveEdition, 'PUT', { ...asOwner(), id, body: { version, content: { ...content, title } } })
  const first = await save('Bản thứ nhất')
  expect(await first.json()).toMatchObject({ version: version + 1, contentHash: expect.any(String) })
  const second = await save('Bản thứ hai')
  expect(second.status).toBe(409)
  expect(await second.json()).toMatchObject({
    code: 'stale_version',
    version: version + 1,
    content: { title: 'Bản thứ nhất' },
  })
  expect((await save('Bản thứ nhất')).status).toBe(200)
})

test('an approval of another text than the stored one is refused', async () => {
  const { id, version } = await newsroom.articleIn('submitted')
  const body = { version, contentHash: 'a'.repeat(64) }
  const answer = await send(approve, 'POST', { cookie: newsroom.cookies.leader, id, body })
  expect([answer.status, (await answer.json()).code]).toEqual([409, 'content_changed'])
})

test('an approval for a time that has passed answers 422 and publishes nothing', async () => {
  const { id, version, contentHash } = await newsroom.articleIn('submitted')
  const body = { version, contentHash, publishAt: '2017-10-17T08:00:00+07:00' }
  const answer = await send(approve, 'POST', { cookie: newsroom.cookies.leader, id, body })
  expect(answer.status).toBe(422)
  expect(await answer.json()).toMatchObject({ code: 'invalid', detail: expect.stringContaining('Giờ hẹn đã qua') })
})

test('an incomplete draft is not submitted, and every reason is told', async () => {
  const created = await send(createArticle, 'POST', { ...asOwner(), body: { ...newArticle(), content: {} } })
  const { edition } = await created.json()
  const answer = await send(submit, 'POST', { ...asOwner(), id: edition.id, body: { version: edition.version } })
  expect(answer.status).toBe(422)
  const said = await answer.json()
  expect(said.refusals.length).toBeGreaterThan(2)
  expect(said.detail).toContain('Bài chưa có tiêu đề.')
})

test('ten retries with one Idempotency-Key at once make one article and get one answer', async () => {
  const before = await count()
  const headers = { 'idempotency-key': 'lan-luu-thu-nhat' }
  const retry = () => send(createArticle, 'POST', { ...asOwner(), body: newArticle(), headers })
  const answers = await Promise.all(Array.from({ length: 10 }, retry))
  const bodies = await Promise.all(answers.map(answer => answer.json()))
  expect(new Set(answers.map(answer => answer.status))).toEqual(new Set([201]))
  expect(new Set(bodies.map(body => body.article.id)).size).toBe(1)
  expect(await count()).toBe(before + 1)
})

test('an Idempotency-Key belongs to one request and to one person', async () => {
  const headers = { 'idempotency-key': 'dung-chung' }
  await send(createArticle, 'POST', { ...asOwner(), body: newArticle(), headers })
  const other = { ...newArticle(), content: { ...content, title: 'Khác' } }
  expect((await send(createArticle, 'POST', { ...asOwner(), body: other, headers })).status).toBe(422)
  const cookie = newsroom.cookies.otherReporter
  expect((await send(createArticle, 'POST', { cookie, body: other, headers })).status).toBe(201)
})

test('a refusal that may pass is not kept under the key', async () => {
  const created = await send(createArticle, 'POST', { ...asOwner(), body: { ...newArticle(), content: {} } })
  const { edition } = await created.json()
  const headers = { 'idempotency-key': 'gui-duyet' }
  const body = { version: edition.version }
  expect((await send(submit, 'POST', { ...asOwner(), id: edition.id, body, headers })).status).toBe(422)
  const kept = await newsroom.pool.query(`select 1 from idempotency_keys where key = 'gui-duyet'`)
  expect(kept.rowCount).toBe(0)
})

test('a database that does not answer is told as 503, a bug as 500, both without detail', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const url = process.env.DATABASE_URL
  const failing = async (broken: string) => {
    await closeDatabase()
    process.env.DATABASE_URL = broken
    const answer = await send(createArticle, 'POST', { ...asOwner(), body: newArticle() })
    return { status: answer.status, said: await answer.text() }
  }
  const unreachable = await failing('postgres://nobody:secret@127.0.0.1:1/none')
  const bug = await failing('')
  await closeDatabase()
  process.env.DATABASE_URL = url
  log.mockRestore()
  expect([unreachable.status, bug.status]).toEqual([503, 500])
  expect(unreachable.said + bug.said).not.toMatch(/postgres|secret|DATABASE_URL|ECONN|at .*\.ts|select|insert/)
})

test('a disabled person is out at their next request', async () => {
  const { articleId } = await newsroom.articleIn('draft')
  const read = () => send(readArticle, 'GET', { cookie: newsroom.cookies.editor, id: articleId })
  expect((await read()).status).toBe(200)
  await disablePerson(newsroom.db, theNewsroom, 'hoa')
  expect((await read()).status).toBe(401)
})

test('openapi.json describes the bodies that the handlers parse', async () => {
  const document = await openApi().json()
  expect(document.openapi).toBe('3.1.0')
  const save = document.paths['/api/editions/{id}'].put.requestBody.content['application/json'].schema
  expect(save).toMatchObject({ type: 'object', required: ['version', 'content'], additionalProperties: false })
  expect(JSON.stringify(document).length).toBeLessThan(200_000)
})
