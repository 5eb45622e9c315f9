import { readFile } from 'node:fs/promises'
import { expect, expectAccessible, test, uniqueMark } from '../newsroom.fixture.ts'

test('biên tập viên ghi nhận xét vào báo cáo tháng, tải PDF; lãnh đạo đọc thấy lời ấy', async ({ sitDown }) => {
  const { page } = await sitDown('bientapvien')
  await page.goto('/toa-soan/thong-ke')
  await page.getByRole('link', { name: 'Báo cáo tháng' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Báo cáo tháng/ })).toBeVisible()
  await expectAccessible(page)
  const said = `Bạn đọc nhiều hơn tháng trước. ${uniqueMark()}`
  await page.getByRole('textbox', { name: 'Đánh giá chung' }).fill(said)
  await page.getByRole('button', { name: 'Lưu nhận xét' }).click()
  await expect(page.getByText('ghi lần cuối')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Đánh giá chung' })).toHaveValue(said)

  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Tải báo cáo (PDF)' }).click()
  const pdf = await download
  expect(pdf.suggestedFilename()).toMatch(/^bao-cao-thang-\d{4}-\d\d\.pdf$/)
  expect((await readFile(await pdf.path())).subarray(0, 5).toString()).toBe('%PDF-')

  const leader = await sitDown('truongban')
  await leader.page.goto('/toa-soan/thong-ke/bao-cao')
  await expect(leader.page.getByRole('textbox', { name: 'Đánh giá chung' })).toHaveValue(said)
})
