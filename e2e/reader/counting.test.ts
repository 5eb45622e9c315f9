import { expect, expectAccessible, test } from '../newsroom.fixture.ts'

const old = '/bai-viet/'

test('bài của cổng cũ bắt đầu từ 803 lượt xem, và lượt đọc này là lượt 804', async ({ page, request }) => {
  const found = await (await request.get('/tim-kiem?q=%22quý+III+năm+2017%22')).text()
  const path = found.match(/\/bai-viet\/[a-z0-9-]*2017[a-z0-9-]*/)?.[0]
  expect(path?.startsWith(old)).toBe(true)
  expect(await (await request.get(path as string)).text()).toContain('>803</span> lượt xem')
  await page.goto(path as string)
  await expect(page.getByText('804 lượt xem')).toBeVisible()
  await page.reload()
  await expect(page.getByText('804 lượt xem')).toBeVisible()
})

test('bạn đọc thấy ai đang xem và tổng lượt truy cập từ số dư của cổng cũ', async ({ page }) => {
  await page.goto('/')
  const visits = page.getByRole('complementary').locator('[data-counter=visits]')
  await expect(visits).toHaveText(/^87\.167\.\d{3}$/)
  await expect.poll(async () => Number((await visits.textContent())?.replaceAll('.', ''))).toBeGreaterThan(87_167_781)
  await expectAccessible(page)
})

test('mỗi con số cách lời giải thích một lần bấm', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Số này được tính thế nào?' }).click()
  await expect(page.getByRole('heading', { name: 'Tổng lượt truy cập' })).toBeVisible()
  await expectAccessible(page)
})

test('trang tải sẵn chưa ai nhìn thấy thì không gửi lượt xem; được mở ra thì gửi đúng một lượt', async ({
  browser,
  baseURL,
}) => {
  // The page of the test itself asks for a page to be rendered ahead, which the site's own policy lets nobody do.
  const reader = await browser.newContext({ bypassCSP: true })
  const page = await reader.newPage()
  const devtools = await reader.newCDPSession(page)
  await devtools.send('Preload.enable')
  const isReady = new Promise<void>(resolve =>
    devtools.on('Preload.prerenderStatusUpdated', ({ status }) => status === 'Ready' && resolve()),
  )
  const posted: string[] = []
  reader.on('request', request => request.url().endsWith('/api/views') && posted.push(request.postData() ?? ''))
  await page.goto(`${baseURL}/gioi-thieu`)
  await expect.poll(() => posted.length).toBe(1)
  await page.evaluate(() => {
    const rules = document.createElement('script')
    rules.type = 'speculationrules'
    rules.textContent = JSON.stringify({ prerender: [{ source: 'list', urls: ['/so-do-trang'] }] })
    document.head.append(rules)
  })
  await isReady
  expect(posted).toHaveLength(1)
  await page.evaluate(() => location.assign('/so-do-trang'))
  await expect(page.getByRole('heading', { name: 'Sơ đồ trang' })).toBeVisible()
  await expect.poll(() => posted.length).toBe(2)
  expect(posted[1]).toContain('/so-do-trang')
  await reader.close()
})
