import { press, tabTo } from '../keyboard.fixture.ts'
import { expect, submitted, test, uniqueContent, uniqueMark } from '../newsroom.fixture.ts'

test('người gửi không được tự duyệt bài của mình', async ({ sitDown }) => {
  const leader = await sitDown('truongban')
  const { article, edition } = await submitted(leader, uniqueContent('Trưởng Ban tự viết'))
  await leader.page.goto(`/toa-soan/bai-viet/${article.id}`)
  await expect(leader.page.getByRole('button', { name: 'Duyệt…' })).toBeDisabled()
  await expect(leader.page.getByText('Người gửi không được tự duyệt bài của mình.')).toBeVisible()

  const { version, contentHash } = edition
  const forced = await leader.api.send('POST', `/api/editions/${edition.id}/approval`, { version, contentHash })
  expect(forced).toMatchObject({ status: 403, body: { code: 'own_work' } })

  const deputy = await sitDown('phobanthuongtruc')
  await deputy.page.goto(`/toa-soan/bai-viet/${article.id}`)
  await expect(deputy.page.getByRole('button', { name: 'Duyệt…' })).toBeEnabled()
})

test('Trưởng Ban trả lại với lý do; phóng viên đọc lý do, sửa và gửi lại', async ({ sitDown }) => {
  const reporter = await sitDown('phongvien')
  const leader = await sitDown('truongban')
  const content = uniqueContent('Bài phải viết lại')
  const { article } = await submitted(reporter, content)
  const reason = 'Đoạn hai cần nêu rõ số hộ được hỗ trợ.'

  await leader.page.goto(`/toa-soan/bai-viet/${article.id}`)
  await leader.page.getByRole('button', { name: 'Trả lại…' }).click()
  const dialog = leader.page.getByRole('dialog', { name: 'Trả lại bài' })
  await expect(dialog.getByRole('button', { name: 'Trả lại' })).toBeDisabled()
  await dialog.getByRole('textbox', { name: 'Lý do trả lại' }).fill(reason)
  await dialog.getByRole('button', { name: 'Trả lại' }).click()
  await expect(leader.page.getByText('Bị trả lại').first()).toBeVisible()

  await reporter.page.goto('/toa-soan')
  await expect(reporter.page.getByText(reason)).toBeVisible()
  await reporter.page.getByRole('link', { name: content.title }).click()
  await reporter.page.getByRole('textbox', { name: 'Nội dung bài' }).click()
  await reporter.page.keyboard.type('Đã hỗ trợ 72 hộ. ')
  await expect(reporter.page.getByRole('status').filter({ hasText: /Đã lưu \d\d:\d\d/ })).toBeVisible()
  await reporter.page.getByRole('button', { name: 'Gửi duyệt' }).click()
  await expect(reporter.page.getByRole('button', { name: 'Rút lại để sửa' })).toBeVisible()
})

test('bài bị sửa sau khi Trưởng Ban mở thì không duyệt được, và màn hình nói vì sao', async ({ sitDown }) => {
  const reporter = await sitDown('phongvien')
  const leader = await sitDown('truongban')
  const editor = await sitDown('bientapvien')
  const content = uniqueContent('Bài đổi dưới mắt người duyệt')
  const { article, edition } = await submitted(reporter, content)
  await leader.page.goto(`/toa-soan/bai-viet/${article.id}`)
  await expect(leader.page.getByRole('article')).toContainText(content.title)

  const changed = { ...content, standfirst: 'Biên tập viên vừa sửa sapo.' }
  await editor.api.send('PUT', `/api/editions/${edition.id}`, { version: edition.version, content: changed })

  await leader.page.getByRole('button', { name: 'Duyệt…' }).click()
  await leader.page.getByRole('button', { name: 'Duyệt: đăng ngay' }).click()
  await expect(leader.page.getByRole('alert').filter({ hasText: 'đã được người khác thay đổi' })).toBeVisible()
  await leader.page.getByRole('button', { name: 'Tải lại để đọc bản mới nhất' }).click()
  await expect(leader.page.getByRole('article')).toContainText(changed.standfirst)
})

test('từ bản thảo đến khi đăng chỉ bằng bàn phím', async ({ sitDown }) => {
  const title = `Chỉ bằng bàn phím ${uniqueMark()}`
  const { page: reporter } = await sitDown('phongvien')
  await reporter.goto('/toa-soan/bai-viet/moi')
  await press(reporter, 'Bắt đầu viết')
  await reporter.waitForURL(/bai-viet\/[0-9a-f-]{36}/)
  await tabTo(reporter, { role: 'textbox', name: 'Tiêu đề' })
  await reporter.keyboard.type(title)
  await tabTo(reporter, { role: 'textbox', name: 'Sapo' })
  await reporter.keyboard.type('Không cần chuột.')
  await tabTo(reporter, { role: 'textbox', name: 'Nội dung bài' })
  await reporter.keyboard.type('Một đoạn văn gõ từ bàn phím.')
  await reporter.keyboard.press('ControlOrMeta+s')
  await expect(reporter.getByRole('status').filter({ hasText: /Đã lưu \d\d:\d\d/ })).toBeVisible()
  await press(reporter, 'Gửi duyệt')
  await expect(reporter.getByRole('button', { name: 'Rút lại để sửa' })).toBeVisible()

  const { page: leader } = await sitDown('phobanthuongtruc')
  await leader.goto('/toa-soan')
  await tabTo(leader, { role: 'link', name: title })
  await leader.keyboard.press('Enter')
  await expect(leader.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await press(leader, 'Duyệt…')
  await press(leader, 'Duyệt: đăng ngay')
  await expect(leader.getByRole('region', { name: 'Bài đã đăng' })).toBeVisible()
})
