import { signInAsNew } from '../new-person.fixture.ts'
import { expect, expectAccessible, submitted, test, uniqueContent, uniqueMark } from '../newsroom.fixture.ts'

/** What is typed into a field for a moment: so many days from now, at seven in the morning in Vietnam. */
function morning(days: number): string {
  return `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T07:00`
}

test('Trưởng Ban ủy quyền; người được ủy quyền duyệt K/T Trưởng Ban; hủy rồi thì không duyệt được nữa', async ({
  sitDown,
  page,
}) => {
  const reporter = await sitDown('phongvien')
  const leader = await sitDown('truongban')
  const name = `Lê Thu Trang ${uniqueMark()}`
  await signInAsNew(page, 'editor', name)

  await leader.page.setViewportSize({ width: 360, height: 740 })
  await leader.page.goto('/toa-soan')
  await leader.page.getByRole('link', { name: 'Ủy quyền duyệt bài' }).click()
  const chosen = await leader.page.getByRole('option', { name }).getAttribute('value')
  await leader.page.getByLabel('Người được ủy quyền').selectOption(chosen)
  await leader.page.getByLabel('Từ', { exact: true }).fill(morning(-1))
  await leader.page.getByLabel('Đến', { exact: true }).fill(morning(7))
  await expectAccessible(leader.page)
  await leader.page.getByRole('button', { name: 'Ủy quyền', exact: true }).click()
  const given = leader.page.getByRole('listitem').filter({ hasText: name })
  await expect(given).toContainText('Còn hiệu lực')

  const first = await submitted(reporter, uniqueContent('Duyệt theo ủy quyền'))
  await page.goto(`/toa-soan/bai-viet/${first.article.id}`)
  await page.getByRole('button', { name: 'Duyệt…' }).click()
  await page.getByRole('button', { name: 'Duyệt: đăng ngay' }).click()
  await expect(page.getByText(`${name} (K/T Trưởng Ban Phạm Minh Đức) duyệt bài`)).toBeVisible()

  await given.getByRole('button', { name: 'Hủy ủy quyền' }).click()
  await expect(given).toContainText('Đã hủy')
  const second = await submitted(reporter, uniqueContent('Sau khi hủy ủy quyền'))
  const { edition } = second
  const { version, contentHash } = edition
  const answer = await page.request.post(`/api/editions/${edition.id}/approval`, {
    data: { version, contentHash },
    headers: { 'sec-fetch-site': 'same-origin' },
  })
  expect(answer.status()).toBe(403)
})
