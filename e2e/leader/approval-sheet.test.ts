import { readFile } from 'node:fs/promises'
import { expect, expectAccessible, published, test, uniqueContent } from '../newsroom.fixture.ts'

test('phiếu trình duyệt: in ra, tải về, và ai cầm phiếu cũng kiểm tra được', async ({ sitDown, page: reader }) => {
  const [reporter, leader] = [await sitDown('phongvien'), await sitDown('truongban')]
  const { article } = await published(reporter, leader, uniqueContent('Ra quân làm đường'))
  const { page } = leader
  await page.goto(`/toa-soan/bai-viet/${article.id}`)
  await page.getByRole('link', { name: 'Phiếu trình duyệt' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Phiếu trình duyệt' })).toBeVisible()
  const frame = page.getByRole('region', { name: 'Xác minh' })
  await expect(frame).toContainText('Bản này đang được đăng, đúng nguyên văn đã duyệt.')
  await expectAccessible(page)

  const code = (await frame.getByText(/^[0-9A-F]{4}(-[0-9A-F]{4}){4}$/).textContent())?.trim() ?? ''
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Tải phiếu dạng PDF' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^phieu-trinh-duyet-ra-quan-lam-duong-.*-ban-1\.pdf$/)
  expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-')

  await test.step('người cầm phiếu gõ nhầm, rồi gõ đúng', async () => {
    await reader.goto('/xac-minh')
    await expectAccessible(reader)
    await reader.getByRole('textbox', { name: 'Mã xác minh' }).fill('1234')
    await reader.getByRole('button', { name: 'Kiểm tra' }).click()
    await expect(reader.getByRole('alert')).toContainText('“1234” không phải là một mã xác minh.')
    await reader.getByRole('textbox', { name: 'Mã xác minh' }).fill(code.toLowerCase().replaceAll('-', ' '))
    await reader.getByRole('button', { name: 'Kiểm tra' }).click()
    await expect(reader.getByRole('heading', { level: 1, name: 'Phiếu trình duyệt có thật' })).toBeVisible()
    await expect(reader).toHaveURL(new RegExp(`/xac-minh/${code}$`))
    await expectAccessible(reader)
  })

  await test.step('bài bị gỡ: phiếu còn đó, lời xác minh đổi ngay và không nói tên bài', async () => {
    const removal = await leader.api.send('POST', `/api/articles/${article.id}/removal`, {
      reason: 'Sai sự thật, gỡ ngay.',
    })
    expect(removal.status).toBe(200)
    await reader.reload()
    await expect(reader.getByText('sau đó bài được gỡ')).toBeVisible()
    await expect(reader.getByRole('main')).not.toContainText('Ra quân làm đường')
    await page.reload()
    await expect(frame).toContainText('sau đó bài được gỡ')
  })

  expect((await reader.goto('/xac-minh/0000-0000-0000-0000-0000'))?.status()).toBe(404)
})
