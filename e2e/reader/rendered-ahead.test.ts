import { expect, test } from '../newsroom.fixture.ts'
import { PlainChromium } from '../plain-chromium.fixture.ts'
import { articleToRead, viewsOf } from '../read-article.fixture.ts'

const userAgent =
  'Mozilla/5.0 (Linux; Android 10; SM-A107F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36'

let chromium: PlainChromium
test.beforeEach(async () => {
  chromium = new PlainChromium()
  await chromium.start(userAgent)
})
test.afterEach(() => chromium.stop())

/** The browser renders an article ahead when the pointer rests on its link, by the rules that the site gives it. */
async function renderAhead(path: string): Promise<void> {
  const isReady = chromium.heard('Preload.prerenderStatusUpdated', ({ status }) => status === 'Ready')
  await chromium.point(path)
  await isReady
}

test('trang trình duyệt dựng sẵn: không ai mở thì không tính; mở ra thì tính một lượt', async ({
  sitDown,
  baseURL,
}) => {
  const article = await articleToRead(sitDown, 'Bài được trình duyệt dựng sẵn')
  const results = `${baseURL}/tim-kiem?q=${encodeURIComponent(article.title)}`
  await chromium.open(results)
  await renderAhead(article.path)
  await chromium.open(`${baseURL}/chuyen-muc/tin-hoat-dong`)
  expect(await viewsOf(article)).toBe(0)

  await chromium.open(results)
  await renderAhead(article.path)
  expect(await viewsOf(article)).toBe(0)
  await chromium.point(article.path, true)
  await expect.poll(() => chromium.isShownFromAhead()).toBe(true)
  await expect.poll(() => viewsOf(article)).toBe(1)
})
