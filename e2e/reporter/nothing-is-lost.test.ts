import type { Page } from '@playwright/test'
import { type Desk, expect, expectAccessible, test, uniqueContent } from '../newsroom.fixture.ts'
import { freePort, SecondServer } from '../second-server.fixture.ts'

const unsaved = 'Chưa lưu được lên máy chủ – bản nháp vẫn còn trên máy này'
const bodyOf = (page: Page) => page.getByRole('textbox', { name: 'Nội dung bài' })
const stateOf = (page: Page) => page.getByRole('status').filter({ hasText: /lưu|viết/ })
const offer = (page: Page) => page.getByRole('dialog', { name: /Máy này còn một bản nháp chưa lưu/ })

async function newDraft({ api }: Desk, title: string) {
  const content = uniqueContent(title)
  const { sections } = (await api.get('/api/sections')) as { sections: { id: string }[] }
  const { body } = await api.send('POST', '/api/articles', { sectionId: sections[0]?.id, content })
  const { article, edition } = body
  return { path: `/toa-soan/bai-viet/${article.id}`, article, edition, content }
}

/** The first paragraph as the newsroom keeps it. */
async function storedText({ api }: Desk, articleId: string): Promise<string> {
  const { editions } = (await api.get(`/api/articles/${articleId}`)) as {
    editions: { content: { body: { content: { content: { text: string }[] }[] } } }[]
  }
  return editions[0]?.content.body.content[0]?.content.map(({ text }) => text).join('') ?? ''
}

async function signIn(page: Page, address: string, username: string): Promise<void> {
  await page.goto(address)
  await page.getByLabel('Tên đăng nhập').fill(username)
  await page.getByLabel('Mật khẩu').fill(process.env.NEWSROOM_DEMO_PASSWORD ?? '')
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await expect(page).not.toHaveURL(/dang-nhap/)
}

/** How many drafts this browser keeps. */
const keptOnDevice = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('toa-soan')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const counting = opening.result.transaction('copies').objectStore('copies').count()
          counting.onsuccess = () => resolve(counting.result)
          opening.result.close()
        }
      }),
  )

test.describe('máy chủ chết giữa chừng', () => {
  let server: SecondServer
  test.beforeEach(async () => {
    const [url, ownerUrl] = [process.env.E2E_DATABASE_URL as string, process.env.E2E_OWNER_DATABASE_URL as string]
    server = new SecondServer({ url, ownerUrl }, await freePort())
    await server.start()
  })
  test.afterEach(() => server.remove())

  test('vẫn gõ tiếp; máy chủ chạy lại thì đủ từng chữ, không chữ nào hai lần', async ({ sitDown, page }) => {
    // A whole server starts twice.
    test.slow()
    const reporter = await sitDown('phongvien')
    const { path, article } = await newDraft(reporter, 'Máy chủ chết giữa lúc gõ')
    await signIn(page, server.origin + path, 'phongvien')
    await bodyOf(page).click()
    await page.keyboard.press('Control+Home')
    const words = Array.from({ length: 60 }, (_, index) => `chữ${index} `)
    await page.keyboard.type(words.slice(0, 10).join(''))
    await expect.poll(() => storedText(reporter, article.id)).toContain('chữ9 ')
    const typing = page.keyboard.type(words.slice(10, 40).join(''), { delay: 25 })
    await server.crash()
    await typing
    await expect(stateOf(page)).toContainText(unsaved)
    await page.keyboard.type(words.slice(40).join(''), { delay: 5 })
    await expect(stateOf(page)).toContainText(unsaved)

    await server.start()
    await expect(stateOf(page)).toContainText(/Đã lưu \d\d:\d\d/, { timeout: 40_000 })
    expect(await storedText(reporter, article.id)).toMatch(new RegExp(`^${words.join('')}Sáng nay`))
    await expect.poll(() => keptOnDevice(page)).toBe(0)
  })

  test('trình duyệt cũng tắt, người khác lại lưu: mở lại thì được đưa lại bản mới nhất, ghép với bản của người kia', async ({
    sitDown,
    context,
    page,
  }) => {
    const [reporter, editor] = [await sitDown('phongvien'), await sitDown('bientapvien')]
    const { path, article, edition, content } = await newDraft(reporter, 'Trình duyệt tắt khi mất máy chủ')
    await signIn(page, server.origin + path, 'phongvien')
    await bodyOf(page).click()
    await page.keyboard.press('Control+Home')
    await server.crash()
    await page.keyboard.type('Gõ lúc máy chủ chết. ')
    await expect(stateOf(page)).toContainText(unsaved)
    await page.close()
    const theirs = { ...content, standfirst: 'Sapo của biên tập viên.' }
    await editor.api.send('PUT', `/api/editions/${edition.id}`, { version: edition.version, content: theirs })
    await server.start()

    const after = await context.newPage()
    await after.goto(`${server.origin}/toa-soan`)
    await after.getByRole('status').getByRole('link', { name: content.title }).click()
    await expect(offer(after).getByRole('textbox', { name: 'Bản nháp trên máy này' })).toHaveValue(/lúc máy chủ chết/)
    await expect(offer(after)).toContainText('Sau đó trên máy chủ có thay đổi khác')
    await offer(after).getByRole('button', { name: 'Khôi phục bản nháp' }).click()
    await expect(bodyOf(after)).toContainText('Gõ lúc máy chủ chết. Sáng nay')
    await expect(stateOf(after)).toContainText(/Đã lưu \d\d:\d\d/)
    await expect(after.getByRole('textbox', { name: 'Sapo' })).toHaveValue('Sapo của biên tập viên.')
    expect(await storedText(reporter, article.id)).toMatch(/^Gõ lúc máy chủ chết. Sáng nay/)
    await expect.poll(() => keptOnDevice(after)).toBe(0)
  })
})

test('bài đang mở ở một tab khác thì bản nháp của tab ấy không bị coi là bỏ quên', async ({ sitDown }) => {
  const reporter = await sitDown('phongvien')
  const { page } = reporter
  const [left, living] = [await newDraft(reporter, 'Tab đã đóng'), await newDraft(reporter, 'Tab còn mở')]
  await page.context().route('**/api/editions/*', route => route.abort())
  page.on('dialog', leaving => leaving.accept())
  for (const { path } of [left, living]) {
    await page.goto(path)
    await bodyOf(page).click()
    await page.keyboard.type('Viết khi mất mạng. ')
    await expect(stateOf(page)).toContainText(unsaved)
  }

  const other = await page.context().newPage()
  await other.goto('/toa-soan')
  const notice = other.getByRole('status').filter({ hasText: 'Máy này còn bản nháp chưa lưu' })
  await expect(notice.getByRole('link')).toHaveText([left.content.title])
  await page.goto('about:blank')
  await other.reload()
  await expect(notice.getByRole('link')).toHaveText([living.content.title, left.content.title])
})

test('bản nháp trên máy dùng chung: người khác không thấy, chủ nó thấy lại, xóa là hết', async ({ sitDown }) => {
  const reporter = await sitDown('phongvien')
  const { page } = reporter
  const { path } = await newDraft(reporter, 'Máy dùng chung')
  await page.route('**/api/editions/*', route => route.abort())
  page.on('dialog', leaving => leaving.accept())
  await page.goto(path)
  await bodyOf(page).click()
  await page.keyboard.type('Chỉ của tôi. ')
  await expect(stateOf(page)).toContainText(unsaved)

  await page.getByRole('button', { name: /Nguyễn Thị Mai/ }).click()
  await page.getByRole('menuitem', { name: 'Đăng xuất' }).click()
  const asked = page.getByRole('dialog', { name: 'Máy này còn bài chưa lưu lên máy chủ' })
  await asked.getByRole('button', { name: 'Giữ lại và đăng xuất' }).click()
  await expect(page.getByRole('button', { name: 'Đăng nhập' })).toBeVisible()
  await signIn(page, '/dang-nhap', 'bientapvien')
  await page.goto(`${path}?sua=1`)
  await expect(bodyOf(page)).toContainText('Sáng nay')
  await page.goto('/toa-soan')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText('Máy này còn')).toHaveCount(0)
  expect(await keptOnDevice(page)).toBe(1)

  await page.getByRole('button', { name: /Biên tập viên/ }).click()
  await page.getByRole('menuitem', { name: 'Đăng xuất' }).click()
  await expect(page.getByRole('button', { name: 'Đăng nhập' })).toBeVisible()
  await signIn(page, '/dang-nhap', 'phongvien')
  await expect(page.getByRole('status').filter({ hasText: 'Máy này còn bản nháp chưa lưu' })).toBeVisible()
  await page.getByRole('button', { name: 'Xem bản nháp' }).click()
  await expect(page.getByRole('dialog').getByRole('textbox', { name: /Bản nháp lúc/ })).toHaveValue(/Chỉ của tôi/)
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /Nguyễn Thị Mai/ }).click()
  await page.getByRole('menuitem', { name: 'Đăng xuất' }).click()
  await asked.getByRole('button', { name: 'Xóa khỏi máy này và đăng xuất' }).click()
  await expect(page.getByRole('button', { name: 'Đăng nhập' })).toBeVisible()
  expect(await keptOnDevice(page)).toBe(0)
})

test('hết phiên giữa lúc viết: đăng nhập lại ngay tại chỗ, bài được lưu tiếp; tài khoản khác thì không lưu thay được', async ({
  sitDown,
}) => {
  const reporter = await sitDown('phongvien')
  const { page } = reporter
  const { path, article } = await newDraft(reporter, 'Hết phiên giữa lúc viết')
  await page.goto(path)
  await page.context().clearCookies()
  await bodyOf(page).click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('Viết khi hết phiên. ')
  await expect(stateOf(page)).toContainText(`${unsaved}. Phiên làm việc đã hết.`)

  const other = await page.context().newPage()
  await signIn(other, '/dang-nhap', 'bientapvien')
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(stateOf(page)).toContainText('Trình duyệt này đang đăng nhập bằng tài khoản của')

  await page.getByRole('button', { name: 'Đăng nhập lại' }).click()
  const dialog = page.getByRole('dialog', { name: 'Đăng nhập lại để lưu tiếp' })
  await expect(dialog).toContainText('Bài này chỉ lưu được bằng tài khoản phongvien.')
  await expect(dialog.getByLabel('Tên đăng nhập')).toHaveValue('phongvien')
  await dialog.getByLabel('Mật khẩu').fill('không phải mật khẩu')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('alert')).toHaveText('Tên đăng nhập hoặc mật khẩu không đúng.')
  await expectAccessible(page)
  await dialog.getByLabel('Mật khẩu').fill(process.env.NEWSROOM_DEMO_PASSWORD ?? '')
  await page.keyboard.press('Enter')
  await expect(stateOf(page)).toContainText(/Đã lưu \d\d:\d\d/)
  await expect(dialog).toBeHidden()
  expect(await storedText(reporter, article.id)).toMatch(/^Viết khi hết phiên. Sáng nay/)
})
