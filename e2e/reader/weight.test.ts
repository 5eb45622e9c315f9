import { expect, test } from '../newsroom.fixture.ts'
import { sentBytes, type Weight, weighFirstVisit } from '../page-weight.fixture.ts'

const kilobyte = 1_024
const plain = ({ html, css, script }: Weight) => html + css + script

test('bài viết: HTML, CSS và mã không quá 16 KB; mã không quá 5 KB; thêm phông chữ không quá 45 KB', async ({
  browser,
  request,
  baseURL,
}) => {
  const found = await (await request.get('/tim-kiem?q=%22quý+III+năm+2017%22')).text()
  const path = found.match(/\/bai-viet\/[a-z0-9-]*2017[a-z0-9-]*/)?.[0]
  const weight = await weighFirstVisit(browser, `${baseURL}${path}`)
  expect(weight.html, 'nothing was weighed').toBeGreaterThan(0)
  expect(plain(weight)).toBeLessThanOrEqual(16 * kilobyte)
  expect(weight.script + (await sentBytes(`${baseURL}/sw.js`))).toBeLessThanOrEqual(5 * kilobyte)
  expect(plain(weight) + weight.fonts).toBeLessThanOrEqual(45 * kilobyte)
})

for (const path of ['/', '/chuyen-muc/tin-hoat-dong', '/tim-kiem?q=dân+vận', '/khong-co-trang-nay']) {
  test(`${path}: HTML, CSS và mã không quá 24 KB, thêm phông chữ không quá 53 KB`, async ({ browser, baseURL }) => {
    const weight = await weighFirstVisit(browser, `${baseURL}${path}`)
    expect(plain(weight)).toBeLessThanOrEqual(24 * kilobyte)
    expect(plain(weight) + weight.fonts).toBeLessThanOrEqual(53 * kilobyte)
  })
}
