import { expect, expectAccessible, published, test, uniqueContent } from '../newsroom.fixture.ts'

const paragraphs = ['Toàn tỉnh có 46 cuộc đối thoại trong quý.', 'Ban ghi nhận kết quả của các đơn vị.']
const words = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })

test('Trưởng Ban thấy chỗ khác ngay trong bài, so hai bản bất kỳ, biết ai sửa đoạn nào', async ({ sitDown }) => {
  const [reporter, leader, editor] = [
    await sitDown('phongvien'),
    await sitDown('truongban'),
    await sitDown('bientapvien'),
  ]
  const content = uniqueContent('Bài có đính chính', paragraphs)
  const { article } = await published(reporter, leader, content)
  const opened = await reporter.api.send('POST', `/api/articles/${article.id}/editions`, {
    ...{ kind: 'correction', note: 'Sửa số cuộc đối thoại.' },
  })
  const corrected = {
    ...content,
    tags: ['đối thoại'],
    body: { type: 'doc', content: [words(paragraphs[0]?.replace('46', '64') ?? ''), words(paragraphs[1] ?? '')] },
  }
  const { id, version } = opened.body.edition
  const saved = await editor.api.send('PUT', `/api/editions/${id}`, { version, content: corrected })
  await reporter.api.send('POST', `/api/editions/${id}/submission`, { version: saved.body.edition.version })

  const { page } = leader
  await test.step('màn hình duyệt mở ra chỗ khác, trong bài', async () => {
    await page.goto(`/toa-soan/bai-viet/${article.id}`)
    const difference = page.getByRole('region', { name: 'Khác với bản bạn đọc đang thấy' })
    await expect(difference.locator('p', { hasText: 'cuộc đối thoại trong quý' }).getByRole('insertion')).toHaveText(
      '64',
    )
    await expect(difference).toContainText('Ban ghi nhận kết quả của các đơn vị.')
    await expect(difference.getByText('Quanh bài')).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('cả trang, trên điện thoại và trên máy tính', async () => {
    await page.getByRole('button', { name: 'Điện thoại' }).click()
    const frame = page.frameLocator('iframe[title="Bài như bạn đọc sẽ thấy"]')
    await expect(frame.getByRole('heading', { level: 1, name: content.title })).toBeVisible()
    expect(await frame.locator('html').evaluate(html => html.clientWidth)).toBeLessThanOrEqual(360)
    await page.getByRole('button', { name: 'Máy tính' }).click()
    await expect.poll(() => frame.locator('html').evaluate(html => html.clientWidth)).toBeGreaterThan(1000)
    await page.getByRole('button', { name: 'Bài', exact: true }).click()
    await expect(page.getByRole('article')).toContainText('64 cuộc đối thoại')
  })

  await test.step('so sánh hai bản bất kỳ', async () => {
    await page.getByRole('link', { name: 'So sánh hai bản' }).click()
    await expect(page.getByRole('heading', { level: 1, name: /^So sánh hai bản/ })).toBeVisible()
    await page.getByRole('combobox', { name: 'Bản trước' }).selectOption('ban-2')
    await page.getByRole('combobox', { name: 'Bản sau' }).selectOption('ban-1')
    await page.getByRole('button', { name: 'So sánh' }).click()
    await expect(page).toHaveURL(/tu=ban-2&den=ban-1$/)
    const text = page.getByRole('region', { name: /^Bản 1 .*, so với: Bản 2/ })
    await expect(text.locator('p', { hasText: 'cuộc đối thoại trong quý' }).getByRole('insertion')).toHaveText('46')
    await expectAccessible(page)
  })

  await test.step('ai sửa đoạn nào', async () => {
    await page.getByRole('link', { name: 'Ai sửa đoạn nào' }).click()
    const line = (said: string) => page.getByRole('listitem').filter({ hasText: said })
    await expect(line('64 cuộc đối thoại')).toContainText('Trần Thanh Hòa')
    await expect(line('Ban ghi nhận kết quả')).toContainText('Nguyễn Thị Mai')
    await expectAccessible(page)
  })
})

test('so sánh hai bản không cần mã chạy trong trình duyệt', async ({ sitDown, browser }) => {
  const reporter = await sitDown('phongvien')
  const { body } = await reporter.api.send('POST', '/api/articles', {
    sectionId: (await firstSection(reporter.api)) as string,
    content: uniqueContent('Bài so sánh không cần mã'),
  })
  const plain = await browser.newContext({
    ...{ javaScriptEnabled: false, storageState: await reporter.page.context().storageState() },
  })
  const page = await plain.newPage()
  await page.goto(`/toa-soan/bai-viet/${body.article.id}/so-sanh?tu=khong-co`)
  await expect(page.getByText('Bài này không có bản nào tên là “khong-co”.')).toBeVisible()
  await page.getByRole('button', { name: 'So sánh' }).click()
  await expect(page.getByText('Hai bản giống hệt nhau.')).toBeVisible()
  await plain.close()
})

async function firstSection(api: { get: (path: string) => Promise<unknown> }): Promise<unknown> {
  const { sections } = (await api.get('/api/sections')) as { sections: { id: string }[] }
  return sections[0]?.id
}
