import { type Desk, expect, expectAccessible, test, uniqueContent } from '../newsroom.fixture.ts'

const paragraph = (words: string) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] })

async function draftSavedByTwo(reporter: Desk, editor: Desk) {
  const { sections } = (await reporter.api.get('/api/sections')) as { sections: { id: string }[] }
  const content = uniqueContent('Bài nhiều phiên bản', ['Toàn tỉnh có 46 cuộc đối thoại.', 'Ban ghi nhận kết quả.'])
  const begun = (await reporter.api.send('POST', '/api/articles', { sectionId: sections[0]?.id, content })).body
  const changed = { ...content, body: { type: 'doc', content: [paragraph('Toàn tỉnh có 64 cuộc đối thoại.')] } }
  const { id, version } = begun.edition
  expect((await editor.api.send('PUT', `/api/editions/${id}`, { version, content: changed })).status).toBe(200)
  return begun
}

test('người khác sửa bài: phóng viên thấy đúng chỗ khác và khôi phục được bản của mình, không bản nào mất', async ({
  sitDown,
}) => {
  const reporter = await sitDown('phongvien')
  const { page } = reporter
  const { article } = await draftSavedByTwo(reporter, await sitDown('bientapvien'))
  await page.goto(`/toa-soan/bai-viet/${article.id}`)
  await page.getByRole('link', { name: 'Các phiên bản' }).click()
  const difference = page.getByRole('region', { name: /lưu lúc .* so với bản lưu lúc/ })
  await expect(difference.getByRole('deletion').first()).toHaveText('46')
  await expect(difference.getByRole('insertion').first()).toHaveText('64')
  await expect(difference.getByRole('deletion').nth(1)).toHaveText('Ban ghi nhận kết quả.')
  await expectAccessible(page)

  const versions = page.getByRole('navigation', { name: 'Các phiên bản' }).getByRole('link')
  await expect(versions).toHaveCount(2)
  await versions.nth(1).click()
  await page.getByRole('button', { name: 'Khôi phục phiên bản này' }).click()
  await expect(page.getByRole('textbox', { name: 'Nội dung bài' })).toContainText('Toàn tỉnh có 46 cuộc đối thoại.')
  await page.goto(`/toa-soan/bai-viet/${article.id}/phien-ban`)
  await expect(versions).toHaveCount(3)
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await expectAccessible(page)
})

test('quản trị không xem được các phiên bản của bài', async ({ sitDown }) => {
  const reporter = await sitDown('phongvien')
  const { article } = await draftSavedByTwo(reporter, await sitDown('bientapvien'))
  const { page } = await sitDown('quantri')
  expect((await page.goto(`/toa-soan/bai-viet/${article.id}/phien-ban`))?.status()).toBe(404)
})

test('bản đính chính chờ duyệt: lãnh đạo thấy ngay chỗ khác với bản bạn đọc đang thấy', async ({ sitDown }) => {
  const reporter = await sitDown('phongvien')
  const leader = await sitDown('truongban')
  const { sections } = (await reporter.api.get('/api/sections')) as { sections: { id: string }[] }
  const content = uniqueContent('Bài cần đính chính', ['Toàn tỉnh có 46 cuộc đối thoại.'])
  const { send } = reporter.api
  const begun = (await send('POST', '/api/articles', { sectionId: sections[0]?.id, content })).body
  const sent = (await send('POST', `/api/editions/${begun.edition.id}/submission`, { version: 1 })).body.edition
  const { version, contentHash } = sent
  await leader.api.send('POST', `/api/editions/${sent.id}/approval`, { version, contentHash })
  const note = 'Con số đúng là 64.'
  const opened = (await send('POST', `/api/articles/${begun.article.id}/editions`, { kind: 'correction', note })).body
  const changed = { ...content, body: { type: 'doc', content: [paragraph('Toàn tỉnh có 64 cuộc đối thoại.')] } }
  const saved = (
    await send('PUT', `/api/editions/${opened.edition.id}`, { version: opened.edition.version, content: changed })
  ).body
  await send('POST', `/api/editions/${opened.edition.id}/submission`, { version: saved.edition.version })

  await leader.page.goto(`/toa-soan/bai-viet/${begun.article.id}`)
  const difference = leader.page.getByRole('region', { name: 'Khác với bản bạn đọc đang thấy' })
  await expect(difference.getByRole('deletion')).toHaveText('46')
  await expect(difference.getByRole('insertion')).toHaveText('64')
  await expectAccessible(leader.page)
})
