import { type Desk, expect, expectAccessible, test, uniqueContent } from '../newsroom.fixture.ts'

const bodyOf = ({ page }: Desk) => page.getByRole('textbox', { name: 'Nội dung bài' })

/** An open draft whose editor is ready for a newsroom that cannot be reached. */
async function openDraft(desk: Desk, title: string): Promise<string> {
  const { page, api } = desk
  const { sections } = (await api.get('/api/sections')) as { sections: { id: string }[] }
  const { body } = await api.send('POST', '/api/articles', {
    sectionId: sections[0]?.id,
    content: uniqueContent(title),
  })
  const path = `/toa-soan/bai-viet/${body.article.id}`
  await page.goto(path)
  await expect(bodyOf(desk)).toContainText('Sáng nay')
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active !== null)
  // The browser asks before it leaves unsaved words; whoever reloads says yes.
  page.on('dialog', dialog => void dialog.accept())
  return path
}

async function typeOffline(desk: Desk, words: string): Promise<void> {
  await desk.page.context().setOffline(true)
  await bodyOf(desk).click()
  await desk.page.keyboard.press('ControlOrMeta+End')
  await desk.page.keyboard.type(words)
  const saving = desk.page.getByRole('status').filter({ hasText: 'bản nháp vẫn còn trên máy này' })
  await expect(saving).toBeVisible()
}

test('tải lại trang khi mất mạng: bản nháp trên máy hiện ra để đọc và chép', async ({ sitDown }) => {
  const reporter = await sitDown('phongvien')
  const { page } = reporter
  await page.setViewportSize({ width: 360, height: 740 })
  await openDraft(reporter, 'Tải lại khi mất mạng')
  await typeOffline(reporter, ' Viết giữa đường.')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Chưa liên lạc được với tòa soạn' })).toBeVisible()
  await expect(page.getByText('vẫn an toàn trên máy này')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Bản nháp' })).toHaveValue(/Sáng nay[\s\S]*Viết giữa đường\./)
  await expectAccessible(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await page.getByRole('button', { name: 'Chép bản nháp' }).click()
  await expect(page.getByRole('status')).toContainText('Đã chép')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Viết giữa đường.')
})

test('có mạng lại thì bài tự mở, và bản nháp chưa lưu được đưa ra để lấy lại', async ({ sitDown }) => {
  const reporter = await sitDown('phongvien')
  const { page } = reporter
  await openDraft(reporter, 'Có mạng lại')
  await typeOffline(reporter, ' Viết giữa đường.')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Chưa liên lạc được với tòa soạn' })).toBeVisible()
  await page.context().setOffline(false)
  await expect(page.getByRole('heading', { level: 1, name: 'Viết bài' })).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText('Viết giữa đường.').first()).toBeVisible()
})

test('không trang nào của tòa soạn nằm lại trong bộ nhớ đệm; ai đã đăng xuất thì bản nháp không hiện cho người sau', async ({
  sitDown,
}) => {
  const reporter = await sitDown('phongvien')
  const { page } = reporter
  const path = await openDraft(reporter, 'Máy dùng chung')
  const kept = await page.evaluate(async () => {
    const shelves = await Promise.all((await caches.keys()).map(async name => (await caches.open(name)).keys()))
    return shelves.flat().map(({ url }) => new URL(url).pathname)
  })
  expect(kept).toEqual(['/editor-offline.js'])

  await typeOffline(reporter, ' Chuyện riêng.')
  await page.context().route('**/api/editions/**', route => route.abort())
  await page.context().setOffline(false)
  await page.goto('/toa-soan')
  await page.getByRole('button', { name: /Nguyễn Thị Mai/ }).click()
  await page.getByRole('menuitem', { name: 'Đăng xuất' }).click()
  await page.getByRole('button', { name: 'Giữ lại và đăng xuất' }).click()
  await expect(page.getByRole('button', { name: 'Đăng nhập' })).toBeVisible()
  await page.context().setOffline(true)
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1, name: 'Chưa liên lạc được với tòa soạn' })).toBeVisible()
  await expect(page.getByText('Trên máy này không có bản nháp nào')).toBeVisible()
  await expect(page.getByText('Chuyện riêng.')).toHaveCount(0)
})
