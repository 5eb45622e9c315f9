import type { Browser, BrowserContext } from '@playwright/test'
import { type Desk, expect, expectAccessible, submitted, test, uniqueContent, uniqueMark } from '../newsroom.fixture.ts'

const listOf = ({ page }: Desk) => page.getByRole('region', { name: 'Bài viết, mới thay đổi ở trên' })

async function draftBy(reporter: Desk, title: string): Promise<string> {
  const { sections } = (await reporter.api.get('/api/sections')) as { sections: { id: string }[] }
  const content = uniqueContent(title)
  const written = await reporter.api.send('POST', '/api/articles', { sectionId: sections[0]?.id, content })
  expect(written.status).toBe(201)
  return content.title
}

// Titles can be alike; addresses cannot.
const addresses = (links: Element[]) => links.map(link => link.getAttribute('href'))

test('biên tập viên tìm bản thảo của đồng nghiệp bằng từ khóa không dấu; địa chỉ giữ điều kiện lọc', async ({
  sitDown,
}) => {
  const title = await draftBy(await sitDown('phongvien'), 'Vườn cà phê bản Noong Bua')
  const editor = await sitDown('bientapvien')
  const { page } = editor
  await page.goto('/toa-soan')
  await page.getByRole('navigation', { name: 'Tòa soạn' }).getByRole('link', { name: 'Bài viết' }).click()
  const filter = page.getByRole('search', { name: 'Lọc danh sách bài viết' })
  await filter.getByLabel('Từ khóa trong bài').fill(`noong bua ${title.split(' ').at(-1)}`)
  await filter.getByText('Lọc theo trạng thái').click()
  await filter.getByLabel('Trạng thái').selectOption({ label: 'Bản thảo' })
  await filter.getByRole('button', { name: 'Lọc' }).click()
  await expect(listOf(editor).getByRole('listitem')).toHaveCount(1)
  await expect(listOf(editor).getByRole('listitem')).toContainText(/Chờ Nguyễn Thị Mai viết tiếp từ .+, đã /)
  await expectAccessible(page)
  await page.reload()
  await expect(filter.getByLabel('Trạng thái')).toHaveValue('ban-thao')
  await listOf(editor).getByRole('link', { name: title }).click()
  await expect(page).toHaveURL(/\/toa-soan\/bai-viet\/[0-9a-f-]{36}$/)
})

test('phóng viên không thấy bài của đồng nghiệp, dù tìm đúng tên', async ({ sitDown }) => {
  const title = await draftBy(await sitDown('phongvien'), 'Bản thảo chưa cho ai xem')
  const other = await sitDown('lothipanh')
  await other.page.goto(`/toa-soan/bai-viet?q=${encodeURIComponent(title)}`)
  await expect(other.page.getByText('Không có bài nào khớp với các điều kiện đã chọn.')).toBeVisible()
  await expect(other.page.getByRole('link', { name: title })).toHaveCount(0)
})

test('không có JavaScript, trên màn hình điện thoại: vẫn lọc được, sang trang được, không phải kéo ngang', async ({
  sitDown,
  browser,
}) => {
  const reporter = await sitDown('phongvien')
  const { article } = await submitted(reporter, uniqueContent('Bài chờ duyệt cuối ngày'))
  const editor = await sitDown('bientapvien')
  const phone = await withoutScript(browser, editor.page.context())
  const page = await phone.newPage()
  await page.goto('/toa-soan/bai-viet')
  await page.getByText('Lọc theo trạng thái').click()
  await page.getByLabel('Trạng thái').selectOption({ label: 'Đã gửi duyệt' })
  const ask = page.getByRole('button', { name: 'Lọc' })
  expect((await ask.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  await ask.click()
  await expect(page).toHaveURL(/trang-thai=da-gui-duyet/)
  await expect(page.locator(`a[href$="${article.id}"]`)).toBeVisible()
  const width = await page.locator('html').evaluate(root => root.scrollWidth)
  expect(width).toBeLessThanOrEqual(360)

  await page.getByRole('link', { name: 'Bỏ điều kiện lọc' }).click()
  const firstPage = await page.locator('main li a').evaluateAll(addresses)
  await page.getByRole('link', { name: 'Bài thay đổi trước đó' }).click()
  const nextPage = await page.locator('main li a').evaluateAll(addresses)
  expect(firstPage.filter(address => nextPage.includes(address))).toEqual([])
  await page.getByRole('link', { name: 'Về đầu danh sách' }).click()
  await expect(page).toHaveURL(/\/toa-soan\/bai-viet$/)
  await phone.close()
})

async function withoutScript(browser: Browser, signedIn: BrowserContext): Promise<BrowserContext> {
  return browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
    storageState: await signedIn.storageState(),
  })
}

test('biên tập viên lưu bộ lọc, đổi tên, dùng lại bằng một lần bấm, rồi xóa', async ({ sitDown }) => {
  const { page } = await sitDown('bientapvien')
  const name = `Chờ duyệt ${uniqueMark()}`
  const saved = page.getByRole('navigation', { name: 'Bộ lọc đã lưu' })
  await page.goto('/toa-soan/bai-viet')
  await page
    .getByRole('navigation', { name: 'Bài đang làm' })
    .getByRole('link', { name: /^Đã gửi duyệt \d+/ })
    .click()
  await page.getByRole('button', { name: 'Lưu bộ lọc này' }).click()
  await page.getByRole('dialog').getByLabel('Tên bộ lọc').fill(name)
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click()
  await expect(saved.getByRole('link', { name })).toHaveAttribute('aria-current', 'page')
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Đổi tên' }).click()
  await page.getByRole('dialog').getByLabel('Tên bộ lọc').fill(`${name} gấp`)
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click()
  await expect(saved.getByRole('link', { name: `${name} gấp` })).toBeVisible()
  await page.goto('/toa-soan/bai-viet')
  await saved.getByRole('link', { name: `${name} gấp` }).click()
  await expect(page).toHaveURL(/trang-thai=da-gui-duyet$/)
  await page.getByRole('button', { name: 'Xóa bộ lọc' }).click()
  await expect(page.getByRole('button', { name: 'Lưu bộ lọc này' })).toBeVisible()
  await expect(page.getByRole('link', { name: `${name} gấp` })).toHaveCount(0)
})
