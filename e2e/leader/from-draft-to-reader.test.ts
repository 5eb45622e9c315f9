import { existsSync, readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, test, uniqueMark } from '../newsroom.fixture.ts'

// The article of the old portal, furniture and all, where the workplace has it; one of our own otherwise.
const given = '../shared/input/giao-ban-quy-iii-2017.txt'
const text = readFileSync(existsSync(given) ? given : 'e2e/story-article.txt', 'utf8')

/** The paragraphs of a text that somebody copied, as they are kept. */
const pasted = text
  .normalize('NFC')
  .split('\n')
  .map(line => line.replace(/\s+/g, ' ').trim())
  .filter(line => line !== '')

/** What a text says, paragraph by paragraph: the part of it that was pasted. */
async function paragraphsIn(shown: Locator): Promise<string[]> {
  const lines = await shown.getByRole('paragraph').allInnerTexts()
  const texts = lines.map(line => line.replace(/\s+/g, ' ').trim())
  return texts.slice(texts.indexOf(pasted[0] ?? ''), texts.lastIndexOf(pasted.at(-1) ?? '') + 1)
}

/** Takes the proposal for every error that holds the article back from review. */
async function mendErrors(reporter: Page): Promise<void> {
  const errors = reporter.getByRole('region', { name: 'Soát lỗi' }).getByRole('listitem').filter({ hasText: '· Lỗi' })
  await expect(errors.first()).toBeVisible()
  for (let left = await errors.count(); left > 0; left = await errors.count()) {
    await errors
      .first()
      .getByRole('button', { name: /^Sửa thành/ })
      .click()
    await expect.poll(() => errors.count()).toBeLessThan(left)
  }
}

test('từ bản thảo của phóng viên đến mắt bạn đọc', async ({ sitDown, page: readersPage }) => {
  const title = `Giao ban công tác dân vận quý III ${uniqueMark()}`
  const firstWords = 'tổ chức hội nghị giao ban công tác dân vận quý III'

  let written: string[] = []
  const { page: reporter } = await sitDown('phongvien')
  await test.step('phóng viên dán bài, đặt tiêu đề', async () => {
    await reporter.goto('/toa-soan')
    await expectAccessible(reporter)
    await reporter.getByRole('link', { name: 'Viết bài mới' }).click()
    await expectAccessible(reporter)
    await reporter.getByRole('button', { name: 'Bắt đầu viết' }).click()
    const body = reporter.getByRole('textbox', { name: 'Nội dung bài' })
    await body.click()
    await reporter.evaluate(copied => navigator.clipboard.writeText(copied), text)
    await reporter.keyboard.press('ControlOrMeta+v')
    await expect(body).toContainText(firstWords)
    await reporter.getByRole('textbox', { name: 'Tiêu đề', exact: true }).fill(title)
    await reporter
      .getByRole('textbox', { name: 'Sapo' })
      .fill('Hội nghị đánh giá kết quả quý III, bàn nhiệm vụ quý IV.')
    await expect(reporter.getByRole('status').filter({ hasText: /Đã lưu \d\d:\d\d/ })).toBeVisible()
    await expectAccessible(reporter)
    expect(await paragraphsIn(body)).toEqual(pasted)
  })

  await test.step('bài còn lỗi thì chưa gửi được; phóng viên nhận từng gợi ý rồi gửi', async () => {
    const body = reporter.getByRole('textbox', { name: 'Nội dung bài' })
    await reporter.getByRole('button', { name: 'Gửi duyệt' }).click()
    await expect(reporter.getByRole('alert').filter({ hasText: /Còn \d+ lỗi phải sửa/ })).toBeVisible()
    await mendErrors(reporter)
    written = await paragraphsIn(body)
    await reporter.getByRole('button', { name: 'Gửi duyệt' }).click()
    await expect(reporter.getByRole('button', { name: 'Rút lại để sửa' })).toBeVisible()
  })

  await test.step('bạn đọc chưa thấy gì', async () => {
    expect(await (await readersPage.request.get('/')).text()).not.toContain(title)
  })

  const { page: leader } = await sitDown('truongban')
  await test.step('Trưởng Ban đọc và duyệt', async () => {
    await leader.goto('/toa-soan')
    await expectAccessible(leader)
    await leader.getByRole('link', { name: title }).click()
    await expect(leader.getByRole('article')).toContainText(firstWords)
    expect(await paragraphsIn(leader.getByRole('article'))).toEqual(written)
    await expectAccessible(leader)
    await leader.getByRole('button', { name: 'Duyệt…' }).click()
    await expectAccessible(leader)
    await leader.getByRole('button', { name: 'Duyệt: đăng ngay' }).click()
    await expect(leader.getByRole('region', { name: 'Bài đã đăng' })).toBeVisible()
  })

  await test.step('bài đứng đầu trang nhất, và trang đếm người đọc nó', async () => {
    await readersPage.goto('/')
    await expectAccessible(readersPage)
    await readersPage.getByRole('link', { name: title }).first().click()
    await expect(readersPage.getByRole('heading', { level: 1, name: title })).toBeVisible()
    const article = readersPage.getByRole('article').filter({ has: readersPage.getByRole('heading', { level: 1 }) })
    await expect(article).toContainText(firstWords)
    expect(await paragraphsIn(article)).toEqual(written)
    await expect(article).toContainText('1 lượt xem')
    await expectAccessible(readersPage)
  })
})
