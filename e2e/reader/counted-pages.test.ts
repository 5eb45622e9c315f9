import { expect, test } from '../newsroom.fixture.ts'
import { articleToRead, letTheQuietPass, viewsOf } from '../read-article.fixture.ts'

// Chromium gives the pages that it keeps for "back" up when a program drives it; people's browsers do not.
test.use({
  // A visitor of its own: the other stories together may reach the ceiling of what one visitor adds in a minute.
  userAgent:
    'Mozilla/5.0 (Linux; Android 10; SM-A107F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36',
  launchOptions: {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking'],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
})

test('tải lại, mở thêm thẻ, bấm quay lại: trong 30 giây là một lượt, sau đó là lượt mới', async ({
  sitDown,
  page,
  context,
}) => {
  const article = await articleToRead(sitDown, 'Bài mở đi mở lại')
  await page.addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) localStorage.setItem('came-back', location.pathname)
    })
  })
  const answered = () => page.waitForResponse(answer => answer.url().endsWith('/api/views'))
  const [first] = await Promise.all([answered(), page.goto(article.path)])
  expect(await first.json()).toMatchObject({ views: 1 })

  const [reloaded] = await Promise.all([answered(), page.reload()])
  expect(await reloaded.json()).toMatchObject({ views: 1 })

  const second = await context.newPage()
  const [inSecondTab] = await Promise.all([
    second.waitForResponse(answer => answer.url().endsWith('/api/views')),
    second.goto(article.path),
  ])
  expect(await inSecondTab.json()).toMatchObject({ views: 1 })
  await second.close()

  await letTheQuietPass(article)
  await page.goto('/')
  // Playwright does not know pages that come back; what they tell is read from another tab.
  await page.evaluate(() => history.back())
  await expect.poll(() => viewsOf(article)).toBe(2)
  const third = await context.newPage()
  await third.goto('/')
  expect(await third.evaluate(() => localStorage.getItem('came-back'))).toBe(article.path)
})

test('đọc lúc mất mạng: có mạng lại thì lượt ấy được tính, một lần', async ({ sitDown, page, context }) => {
  const article = await articleToRead(sitDown, 'Bài đọc lại khi mất mạng')
  await page.goto(article.path)
  await expect.poll(() => viewsOf(article)).toBe(1)
  const isKept = () => page.evaluate(async path => (await caches.match(path)) !== undefined, article.path)
  await expect.poll(isKept).toBe(true)
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
  await letTheQuietPass(article)

  await context.setOffline(true)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: article.title })).toBeVisible()
  expect(await viewsOf(article)).toBe(1)
  await context.setOffline(false)
  await expect.poll(() => viewsOf(article)).toBe(2)
})
