import { readFile } from 'node:fs/promises'
import readXlsxFile from 'read-excel-file/node'
import { expect, expectAccessible, test } from '../newsroom.fixture.ts'

test('biên tập viên xem tuần này so với tuần trước, đi sang tháng, và tải số liệu về', async ({ sitDown }) => {
  const { page } = await sitDown('bientapvien')
  await page.goto('/toa-soan')
  await page.getByRole('link', { name: 'Xem thống kê' }).click()
  await expect(page.getByRole('heading', { name: 'Thống kê', exact: true })).toBeVisible()
  await expect(page.getByRole('heading', { name: /^Tuần .*chưa hết kỳ/ })).toBeVisible()

  await page.getByRole('link', { name: 'Tháng', exact: true }).click()
  await expect(page.getByRole('link', { name: 'Tháng', exact: true })).toHaveAttribute('aria-current', 'true')
  await page.getByRole('link', { name: 'Kỳ trước' }).click()
  await expect(page.getByText(/(Tăng|Giảm) [\d.,]+% so với kỳ trước/).first()).toBeVisible()
  await expect(page.getByRole('img', { name: /^Biểu đồ lượt xem: Tháng/ })).toBeVisible()
  await page.getByText('Bảng số liệu của biểu đồ').click()
  const days = page.getByRole('region', { name: /^Tháng/ }).getByRole('rowheader')
  await expect(days.first()).toHaveText(/^01\//)
  await expectAccessible(page)

  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Tải về (CSV)' }).click()
  const csv = await readFile(await (await download).path(), 'utf8')
  expect(csv).toContain('Nhóm,Tên,Lượt xem,Lượt truy cập')
  expect(csv).toContain('Bài viết,')

  const workbook = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Tải về (Excel)' }).click()
  const sheets = await readXlsxFile(await readFile(await (await workbook).path()))
  expect(sheets.map(({ sheet }) => sheet)).toContain('Chuyên mục')
})

test('phóng viên xem được mà không xuất được', async ({ sitDown }) => {
  const { page, api } = await sitDown('phongvien')
  await page.goto('/toa-soan/thong-ke')
  await expect(page.getByRole('heading', { name: 'Bài đọc nhiều' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Tải về (CSV)' })).toHaveCount(0)
  expect(await api.get('/toa-soan/thong-ke/tai-ve')).toMatchObject({ code: 'forbidden' })
})

test('từ bảng xếp hạng xem tiếp biểu đồ của một chuyên mục, theo giờ của hôm qua, cạnh hôm trước nữa', async ({
  sitDown,
}) => {
  const { page } = await sitDown('phongvien')
  await page.goto('/toa-soan/thong-ke?ky=ngay')
  await expect(page.getByText('Số liệu tự cập nhật mỗi phút.')).toBeVisible()
  await page.getByRole('link', { name: 'Kỳ trước' }).click()
  await expect(page.getByRole('img', { name: /^Biểu đồ lượt xem: Ngày/ })).toBeVisible()
  const section = page.getByRole('region', { name: 'Chuyên mục' }).getByRole('rowheader').first()
  const name = (await section.textContent()) as string
  await page.getByRole('link', { name: `Biểu đồ: ${name}` }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await page.getByText('Bảng số liệu của biểu đồ').click()
  await expect(page.getByRole('rowheader', { name: '23 giờ' })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Kỳ trước' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Tuần', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await page.getByRole('link', { name: 'Thống kê của cả trang' }).click()
  await expect(page.getByRole('heading', { name: 'Thống kê', exact: true })).toBeVisible()
})
