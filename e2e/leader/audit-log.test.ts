import { readFile } from 'node:fs/promises'
import { expect, expectAccessible, published, test, uniqueContent } from '../newsroom.fixture.ts'

test('Trưởng Ban xem nhật ký: lọc, tải về, kiểm tra còn nguyên vẹn', async ({ sitDown }) => {
  const [reporter, leader] = [await sitDown('phongvien'), await sitDown('truongban')]
  const content = uniqueContent('Giao ban để xem nhật ký')
  await published(reporter, leader, content)
  const { page } = leader
  await page.goto('/toa-soan')
  await page.getByRole('link', { name: 'Nhật ký', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Nhật ký' })).toBeVisible()
  await expectAccessible(page)

  await page.getByLabel('Việc', { exact: true }).selectOption('duyệt bài')
  await page.getByRole('button', { name: 'Lọc' }).click()
  const lines = page.getByRole('list', { name: 'Các việc, mới nhất ở trên' }).getByRole('listitem')
  await expect(lines.filter({ hasText: content.title })).toContainText('duyệt bài')
  await expect(lines.filter({ hasText: 'đăng nhập' })).toHaveCount(0)

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Tải về dạng CSV' }).click(),
  ])
  expect(await readFile(await download.path(), 'utf8')).toContain(content.title)

  await page.getByRole('button', { name: 'Kiểm tra nhật ký có nguyên vẹn không' }).click()
  await expect(page.getByText(/Nhật ký nguyên vẹn: đã tính lại cả [\d.]+ sự kiện\./)).toBeVisible()

  await page.setViewportSize({ width: 360, height: 800 })
  await expectAccessible(page)
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
})

test('phóng viên không có nhật ký', async ({ sitDown }) => {
  const { page } = await sitDown('phongvien')
  await page.goto('/toa-soan/nhat-ky')
  await expect(page).toHaveURL(/\/toa-soan$/)
  await expect(page.getByRole('link', { name: 'Nhật ký', exact: true })).toHaveCount(0)
})
