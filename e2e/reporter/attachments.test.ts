import { expect, expectAccessible, test, uniqueContent } from '../newsroom.fixture.ts'

test.use({ viewport: { width: 360, height: 740 } })

test('phóng viên đính kèm một tệp PDF; bạn đọc chỉ tải được khi bài đã đăng, và tải về chứ không mở trong trang', async ({
  sitDown,
  request,
}) => {
  const { page, api } = await sitDown('phongvien')
  await page.setViewportSize({ width: 360, height: 740 })
  const { sections } = (await api.get('/api/sections')) as { sections: { id: string }[] }
  const content = uniqueContent('Kế hoạch kèm theo')
  const { body } = await api.send('POST', '/api/articles', { sectionId: sections[0]?.id, content })
  await page.goto(`/toa-soan/bai-viet/${body.article.id}`)
  const text = page.getByRole('textbox', { name: 'Nội dung bài' })
  await expect(text).toContainText('Sáng nay')

  await page.getByRole('button', { name: 'Đính kèm tệp' }).click()
  const dialog = page.getByRole('dialog', { name: 'Đính kèm tệp' })
  const old = { name: 'Kế hoạch.doc', mimeType: 'application/msword', buffer: Buffer.from('d0cf11e0a1b11ae1', 'hex') }
  await dialog.getByLabel(/^Tệp PDF/).setInputFiles(old)
  await expect(dialog.getByRole('alert')).toContainText('Hãy bỏ mật khẩu, lưu thành DOCX')
  await expectAccessible(page)
  const file = Buffer.from(`%PDF-1.7\n% ${Date.now()}\n%%EOF\n`)
  await dialog
    .getByLabel(/^Tệp PDF/)
    .setInputFiles({ name: 'Kế hoạch 12.pdf', mimeType: 'application/pdf', buffer: file })
  await expect(text.getByText('Tệp đính kèm: PDF, 1 KB')).toBeVisible()
  await text.getByLabel('Tên tệp mà bạn đọc thấy').fill('Kế hoạch số 12')
  const href = (await text.getByRole('link', { name: 'Tải về xem' }).getAttribute('href')) ?? ''
  await expect(page.getByRole('status').filter({ hasText: /Đã lưu \d\d:\d\d/ })).toBeVisible()
  await expectAccessible(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  expect((await request.get(href)).status()).toBe(404)

  const read = async () => (await api.get(`/api/articles/${body.article.id}`)) as { editions: (typeof body.edition)[] }
  await expect.poll(async () => JSON.stringify(await read())).toContain('Kế hoạch số 12')
  const [draft] = (await read()).editions
  const submitted = await api.send('POST', `/api/editions/${body.edition.id}/submission`, { version: draft?.version })
  const { version, contentHash } = submitted.body.edition
  const leader = await sitDown('truongban')
  const approved = await leader.api.send('POST', `/api/editions/${body.edition.id}/approval`, { version, contentHash })
  expect(approved.status).toBe(200)

  await page.goto(`/bai-viet/${approved.body.article.slug}`)
  await expect(page.getByRole('main')).toContainText('Kế hoạch số 12 (PDF, 1 KB)')
  const downloading = page.waitForEvent('download')
  await page.getByRole('main').getByRole('link', { name: 'Kế hoạch số 12' }).click()
  expect((await downloading).suggestedFilename()).toBe('Kế hoạch 12.pdf')
  const { headers } = await fetch(new URL(href, page.url()))
  expect(headers.get('content-security-policy')).toContain('sandbox')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
})
