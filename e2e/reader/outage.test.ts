import { Line } from '../database-line.fixture.ts'
import { expect, published, test, uniqueContent } from '../newsroom.fixture.ts'
import { freePort, SecondServer } from '../second-server.fixture.ts'

let line: Line
let server: SecondServer

test.beforeEach(async () => {
  const [url, ownerUrl] = [process.env.E2E_DATABASE_URL as string, process.env.E2E_OWNER_DATABASE_URL as string]
  line = new Line(url)
  await line.open()
  server = new SecondServer({ url: line.through(url), ownerUrl: line.through(ownerUrl) }, await freePort())
  await server.start()
})

test.afterEach(async () => {
  await server.remove()
  await line.cut()
})

const seen = async (path: string) => {
  const answer = await server.ask(path)
  return `${answer.status} ${answer.headers.get('x-reader-cache') ?? 'no page'}`
}

test('mất cơ sở dữ liệu: trang đã có vẫn đọc được, trang chưa có thì xin thử lại; có lại thì trang mới, không cần ai làm gì', async () => {
  expect(await seen('/')).toMatch(/^200 (hit|miss)/)
  await line.cut()
  await expect.poll(() => seen('/')).toBe('200 stale')
  expect(await seen('/tim-kiem?q=chua-ai-hoi')).toBe('503 no page')
  expect((await server.ask('/readyz')).status).toBe(503)

  await line.open()
  await expect.poll(() => seen('/')).toMatch(/^200 (hit|miss)/)
  await expect.poll(() => seen('/tim-kiem?q=chua-ai-hoi')).toMatch(/^200 (hit|miss)/)
  await expect.poll(async () => (await server.ask('/readyz')).status).toBe(200)
})

test('khởi động lại giữa lúc mất cơ sở dữ liệu: vẫn có trang để đọc; bài gỡ trong lúc ấy không trở lại', async ({
  sitDown,
}) => {
  const leader = await sitDown('truongban')
  const { article } = await published(await sitDown('phongvien'), leader, uniqueContent('Bài gỡ giữa lúc mất kết nối'))
  const path = `/bai-viet/${article.slug}`
  expect(await seen(path)).toMatch(/^200 (hit|miss)/)

  await server.stop()
  await line.cut()
  await server.start()
  expect(await seen(path)).toBe('200 stale')
  expect((await server.ask('/readyz')).status).toBe(503)

  const reason = 'Lộ thông tin cá nhân của công dân.'
  expect((await leader.api.send('POST', `/api/articles/${article.id}/removal`, { reason })).status).toBe(200)
  await line.open()
  await expect.poll(() => seen(path)).toMatch(/^410 (hit|miss)/)
  await expect.poll(async () => (await server.ask('/readyz')).status).toBe(200)
})
