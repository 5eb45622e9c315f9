import { Mailbox, type Received } from '#newsroom/notifications/mailbox.fixture.ts'
import { inDatabase, signInAsNew } from '../new-person.fixture.ts'
import { expect, expectAccessible, test, uniqueContent, uniqueMark } from '../newsroom.fixture.ts'

const sameSite = { 'sec-fetch-site': 'same-origin' }

// The server that is tried sends its mails to this port; without a listener they would be tried again later.
let mailbox: Mailbox
test.beforeAll(async () => {
  mailbox = await Mailbox.open(Number(process.env.E2E_MAIL_PORT))
})
test.afterAll(() => mailbox.close())

/** The mail to an address that tells of a text. The five quiet minutes after a mail about other people's texts are passed over. */
async function mailAbout(title: string, username: string, address: string): Promise<Received> {
  const find = () => mailbox.to(address).find(({ text }) => text?.includes(title))
  const look = async () => {
    await inDatabase(
      `update notifications set mailed_at = mailed_at - interval '5 minutes'
       where user_id = (select id from users where username = $1)`,
      [username],
    )
    return find() !== undefined
  }
  await expect.poll(look, { timeout: 45_000 }).toBe(true)
  return find() as Received
}

test('phóng viên gửi duyệt: chuông của Trưởng Ban kêu ngay; Trưởng Ban duyệt: phóng viên biết ngay; cả hai có thư', async ({
  page,
  browser,
}) => {
  test.setTimeout(150_000)
  const mark = uniqueMark()
  const leader = await signInAsNew(page, 'leader', `Hà Quang Vinh ${mark}`)
  const writing = await (await browser.newContext()).newPage()
  const reporter = await signInAsNew(writing, 'reporter', `Đỗ Thu Hằng ${mark}`)
  const [toLeader, toReporter] = [`vinh-${mark}@lamson.example`, `hang-${mark}@lamson.example`]
  await inDatabase('update users set email = $1 where username = $2', [toReporter, reporter])

  await page.setViewportSize({ width: 360, height: 740 })
  await page.getByRole('link', { name: /^Thông báo/ }).click()
  await page.getByRole('link', { name: 'Cách nhận thông báo' }).click()
  await page.getByLabel('Thư điện tử').fill(toLeader)
  await page.getByRole('button', { name: 'Lưu địa chỉ' }).click()
  await expect(page.getByRole('button', { name: 'Lưu địa chỉ' })).toBeEnabled()
  await expect(page.getByLabel('Thư điện tử')).toHaveValue(toLeader)
  await expectAccessible(page)
  await page.goto('/toa-soan')
  await page.evaluate(() => document.body.setAttribute('data-not-reloaded', ''))

  const content = uniqueContent('Chuông kêu ngay')
  const { sections } = await (await writing.request.get('/api/sections')).json()
  const begun = await writing.request.post('/api/articles', {
    data: { sectionId: sections[0].id, content },
    headers: sameSite,
  })
  const { article, edition } = await begun.json()
  await writing.goto(`/toa-soan/bai-viet/${article.id}`)
  const sent = await writing.request.post(`/api/editions/${edition.id}/submission`, {
    data: { version: edition.version },
    headers: sameSite,
  })
  expect(sent.status()).toBe(200)

  const told = page.getByRole('status', { name: 'Thông báo mới' })
  await expect(told).toContainText(`gửi duyệt bài: “${content.title}”`)
  await expect(page.getByRole('link', { name: /^Thông báo, \d+\+? chưa đọc$/ })).toBeVisible()
  expect(await page.evaluate(() => document.body.hasAttribute('data-not-reloaded'))).toBe(true)
  const asked = await mailAbout(content.title, leader, toLeader)
  expect(asked.html).not.toContain('Sáng nay, Ban tổ chức')

  await page.getByRole('link', { name: /^Thông báo/ }).click()
  const line = page.getByRole('listitem').filter({ hasText: content.title })
  await expect(line).toContainText('Chưa đọc')
  await expectAccessible(page)
  await line.getByRole('link').click()
  await expect(page).toHaveURL(new RegExp(article.id))
  await page.getByRole('button', { name: 'Duyệt…' }).click()
  await page.getByRole('button', { name: 'Duyệt: đăng ngay' }).click()
  await expect(page.getByText('Đã đăng', { exact: true }).first()).toBeVisible()

  const published = writing.getByRole('status', { name: 'Thông báo mới' })
  await expect(published).toContainText(`Bài đã được duyệt và đã đăng: “${content.title}”`)
  await mailAbout(content.title, reporter, toReporter)
  await page.goto('/toa-soan/thong-bao')
  await expect(page.getByRole('listitem').filter({ hasText: content.title })).not.toContainText('Chưa đọc')
  await writing.context().close()
})

test('không có JavaScript vẫn đọc được thông báo, đi đến bài và đánh dấu đã đọc', async ({ browser, page }) => {
  const username = await signInAsNew(page, 'reporter', `Vàng Thị Súa ${uniqueMark()}`)
  const title = `Đọc không cần script ${uniqueMark()}`
  const notify = (kind: string) =>
    inDatabase(
      `insert into notifications (id, user_id, kind, actor_name, title)
       select gen_random_uuid(), id, $2, 'Phạm Minh Đức', $3 from users where username = $1`,
      [username, kind, title],
    )
  await notify('delegation')
  await notify('poll-proposed')
  const plain = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  })
  const read = await plain.newPage()
  await read.goto('/toa-soan')
  await read.getByRole('link', { name: 'Thông báo, 2 chưa đọc' }).click()
  await read.getByRole('link', { name: `đặt một bình chọn, chờ lãnh đạo duyệt: “${title}”` }).click()
  await read.goto('/toa-soan/thong-bao')
  const unread = read.getByRole('listitem').filter({ hasText: 'Chưa đọc' })
  await expect(unread).toHaveCount(1)
  await notify('delegation')
  await read.goto('/toa-soan/thong-bao')
  await read.getByRole('button', { name: 'Đánh dấu đã đọc tất cả' }).click()
  await expect(read).toHaveURL(/\/toa-soan\/thong-bao$/)
  await expect(read.getByRole('listitem')).toHaveCount(3)
  await expect(unread).toHaveCount(0)
  await plain.close()
})
