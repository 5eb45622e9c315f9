import { type Desk, expect, expectAccessible, test, uniqueContent } from '../newsroom.fixture.ts'

const bodyOf = ({ page }: Desk) => page.getByRole('textbox', { name: 'Nội dung bài' })
const panelOf = ({ page }: Desk) => page.getByRole('region', { name: 'Soát lỗi' })
const foundBy = (reporter: Desk) => panelOf(reporter).getByRole('listitem')
const clean = 'Sáng nay, Ban tổ chức hội nghị giao ban công tác dân vận.'
const faulty = 'Toàn tỉnh hoàn thành các chỉ têu kinh tế- xã hội'

async function open(reporter: Desk, paragraphs: string[], marks: object[] = []): Promise<string> {
  const { sections } = (await reporter.api.get('/api/sections')) as { sections: { id: string }[] }
  const written = uniqueContent('Giao ban quý', paragraphs)
  const last = written.body.content.at(-1)?.content[0]
  if (last && marks.length > 0) Object.assign(last, { marks })
  const content = { ...written, title: `Giao ban quý III, số ${Date.now()}` }
  const { article } = (await reporter.api.send('POST', '/api/articles', { sectionId: sections[0]?.id, content })).body
  await reporter.page.goto(`/toa-soan/bai-viet/${article.id}`)
  // The findings stand on the page before anything can be done about them.
  await expect(bodyOf(reporter)).toBeVisible()
  await expect(panelOf(reporter).getByText('Đang đọc bài…')).toHaveCount(0)
  return article.id
}

test('phóng viên gõ một câu có hai lỗi: cả hai được gạch chân, Alt+Enter sửa từng lỗi, con trỏ ở yên', async ({
  sitDown,
}) => {
  const reporter = await sitDown('phongvien')
  const { page } = reporter
  await open(reporter, [clean])
  await expect(panelOf(reporter).getByText('Chưa thấy lỗi nào.')).toBeVisible()
  await bodyOf(reporter).getByText(clean).click()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await page.keyboard.type(faulty)
  await expect(panelOf(reporter).getByText('2 lỗi phải sửa.')).toBeVisible()
  await expect(foundBy(reporter).first()).toContainText('“têu” ở đây sai: đúng ra là “tiêu”.')
  const marks = bodyOf(reporter).locator('.proof-must')
  await expect(marks).toHaveText(['têu', 'tế-'])
  await expect(marks.first()).toHaveAttribute('aria-description', '“têu” ở đây sai: đúng ra là “tiêu”.')
  await expect(marks.first()).toHaveCSS('text-decoration-style', 'wavy')
  await expectAccessible(page)

  // The caret is where typing left it.
  await page.keyboard.type(' năm 2017.')
  await expect(bodyOf(reporter).getByRole('paragraph').last()).toHaveText(`${faulty} năm 2017.`)
  await expect(marks).toHaveText(['têu', 'tế-'])
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.press('Alt+Enter')
  await expect(marks).toHaveText(['tế-'])
  await page.keyboard.press('Alt+Enter')
  await expect(bodyOf(reporter).getByRole('paragraph').last()).toHaveText(
    'Toàn tỉnh hoàn thành các chỉ tiêu kinh tế - xã hội năm 2017.',
  )
  await expect(panelOf(reporter).getByText('Chưa thấy lỗi nào.')).toBeVisible()
})

test('bài mở ra đã có sẵn những chỗ sai, trước khi trình duyệt chạy dòng mã nào', async ({ sitDown, browser }) => {
  const reporter = await sitDown('phongvien')
  const article = await open(reporter, [`${faulty}.`])
  const storageState = await reporter.page.context().storageState()
  const plain = await browser.newContext({ javaScriptEnabled: false, storageState })
  const page = await plain.newPage()
  await page.goto(`/toa-soan/bai-viet/${article}`)
  const panel = page.getByRole('region', { name: 'Soát lỗi' })
  await expect(panel.getByText('2 lỗi phải sửa.')).toBeVisible()
  await expect(panel.getByRole('listitem').first()).toContainText('“têu” ở đây sai: đúng ra là “tiêu”.')
  await plain.close()
})

test('máy soát lỗi của trình duyệt chưa đến: chỗ sai của bài đã lưu vẫn được gạch chân, chữ mới gõ không bị coi là đã soát', async ({
  sitDown,
}) => {
  const reporter = await sitDown('phongvien')
  await reporter.page.addInitScript(() => {
    // A worker whose script is still under way.
    Object.assign(self, {
      Worker: class extends EventTarget {
        postMessage = () => undefined
        terminate = () => undefined
      },
    })
  })
  await open(reporter, [clean, `${faulty}.`])
  await expect(panelOf(reporter).getByText('2 lỗi phải sửa.')).toBeVisible()
  await expect(bodyOf(reporter).locator('.proof-must')).toHaveText(['têu', 'tế-'])
  await bodyOf(reporter).getByText(clean).click()
  await reporter.page.keyboard.type('Thêm chữ. ')
  await expect(panelOf(reporter).getByText('Đang đọc bài…')).toBeVisible()
})

test('người nghe máy đọc màn hình biết chỗ nào sai và viết thế nào mới đúng, trong bài và trong danh sách', async ({
  sitDown,
}) => {
  const reporter = await sitDown('phongvien')
  await open(reporter, [`${faulty}.`])
  await expect(foundBy(reporter)).toHaveCount(2)
  await expect(bodyOf(reporter).locator('.proof-must')).toHaveCount(2)
  const tree = await (await reporter.page.context().newCDPSession(reporter.page)).send('Accessibility.getFullAXTree')
  const described = tree.nodes.map(({ description }) => description?.value).filter(Boolean)
  expect(described).toContain('“têu” ở đây sai: đúng ra là “tiêu”.')
  await expect(panelOf(reporter)).toMatchAriaSnapshot(`
    - region "Soát lỗi":
      - heading "Soát lỗi"
      - paragraph: 2 lỗi phải sửa.
      - list "Những chỗ cần xem":
        - listitem:
          - paragraph: /têu · Lỗi/
          - paragraph: "“têu” ở đây sai: đúng ra là “tiêu”."
          - button "Sửa thành “tiêu”"
        - listitem:
          - paragraph: /tế- · Lỗi/
          - button "Sửa thành “tế -”"
  `)
})

test('gõ bằng bộ gõ ngay cạnh chỗ có lỗi: không mất chữ nào, gạch chân ở yên, chữ sai vừa gõ cũng được gạch chân', async ({
  sitDown,
}) => {
  const reporter = await sitDown('phongvien')
  const { page } = reporter
  await open(reporter, [`${faulty} năm nay`])
  const marks = bodyOf(reporter).locator('.proof-must')
  await expect(marks).toHaveText(['têu', 'tế-'])
  await bodyOf(reporter).click()
  const caretBehind = (words: string) =>
    bodyOf(reporter).evaluate((editor, behind) => {
      const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT)
      while (walker.nextNode() && !walker.currentNode.textContent?.includes(behind));
      const { textContent } = walker.currentNode
      getSelection()?.collapse(walker.currentNode, (textContent ?? '').indexOf(behind) + behind.length)
    }, words)
  const keyboard = await page.context().newCDPSession(page)
  const compose = async (...steps: string[]) => {
    for (const text of steps) {
      const [selectionStart, selectionEnd] = [text.length, text.length]
      await keyboard.send('Input.imeSetComposition', { text, selectionStart, selectionEnd })
    }
    await keyboard.send('Input.insertText', { text: steps.at(-1) ?? '' })
  }
  const line = bodyOf(reporter).getByRole('paragraph').first()

  // Behind the last letter of an underlined word, and inside one.
  await caretBehind('têu')
  await page.keyboard.type(' ')
  await compose('d', 'đ', 'đu', 'đươ', 'đươc', 'được')
  await expect(line).toHaveText('Toàn tỉnh hoàn thành các chỉ têu được kinh tế- xã hội năm nay')
  await caretBehind('tê')
  await compose('a', 'â')
  await expect(line).toHaveText('Toàn tỉnh hoàn thành các chỉ têâu được kinh tế- xã hội năm nay')
  await page.keyboard.press('Backspace')
  await expect(line).toHaveText('Toàn tỉnh hoàn thành các chỉ têu được kinh tế- xã hội năm nay')

  // What was wrong in the composed word itself is underlined once it is finished.
  await page.keyboard.press('End')
  await expect.poll(() => page.evaluate(() => getSelection()?.anchorOffset)).toBeGreaterThan(3)
  await page.keyboard.type(' ')
  await compose('h', 'ho', 'hoa', 'họa', 'họăc')
  await expect(line).toHaveText('Toàn tỉnh hoàn thành các chỉ têu được kinh tế- xã hội năm nay họăc')
  await expect(marks.last()).toHaveText('họăc')
})

test('trên điện thoại: chạm vào chữ gạch chân, một chạm nữa là sửa xong, bàn phím vẫn ở trong bài; danh sách bấm được bằng ngón cái', async ({
  sitDown,
}) => {
  const reporter = await sitDown('phongvien')
  const { page } = reporter
  await page.setViewportSize({ width: 360, height: 740 })
  await open(reporter, [`${faulty}.`])
  const marks = bodyOf(reporter).locator('.proof-must')
  await expect(marks).toHaveText(['têu', 'tế-'])
  await marks.first().click()
  const card = page.getByRole('group', { name: 'Gợi ý cho “têu”' })
  await expect(card).toContainText('“têu” ở đây sai: đúng ra là “tiêu”.')
  await expectAccessible(page)
  await card.getByRole('button', { name: 'Sửa thành “tiêu”' }).click()
  await expect(card).toHaveCount(0)
  await expect(bodyOf(reporter)).toBeFocused()
  await expect(bodyOf(reporter).getByRole('paragraph').last()).toHaveText(
    'Toàn tỉnh hoàn thành các chỉ tiêu kinh tế- xã hội.',
  )
  await marks.first().click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('group', { name: 'Gợi ý cho “tế-”' })).toHaveCount(0)

  await page.getByRole('link', { name: 'Soát lỗi: 1 lỗi phải sửa.' }).click()
  await expect(panelOf(reporter).getByRole('heading')).toBeInViewport()
  await foundBy(reporter).getByRole('button', { name: 'Bỏ qua “tế-”' }).click()
  for (const target of await panelOf(reporter).getByRole('button').all()) {
    const box = await target.boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(44)
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360)
  }
})

test('lỗi nằm giữa chữ đậm được sửa từ danh sách và chữ vẫn đậm; hoàn tác là trở lại', async ({ sitDown }) => {
  const reporter = await sitDown('phongvien')
  const { page } = reporter
  await open(reporter, [clean, `${faulty}.`])
  await expect(foundBy(reporter)).toHaveCount(2)
  await foundBy(reporter).first().getByRole('button', { name: 'Xem trong bài' }).click()
  await page.keyboard.press('ControlOrMeta+b')
  await foundBy(reporter).first().getByRole('button', { name: 'Sửa thành “tiêu”' }).click()
  await expect(bodyOf(reporter).getByRole('strong')).toHaveText('tiêu')
  await expect(foundBy(reporter)).toHaveCount(1)
  await bodyOf(reporter).focus()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(bodyOf(reporter).getByText('têu')).toBeVisible()
  await expect(foundBy(reporter)).toHaveCount(2)
})

test('hai cách viết một chữ được gộp thành một dòng; một lần bấm là cả bài và tiêu đề viết thống nhất, một lần hoàn tác là trở lại', async ({
  sitDown,
}) => {
  const reporter = await sitDown('phongvien')
  const { page } = reporter
  const usual = 'Cấp ủy họp bàn công tác dân vận. Các cấp ủy cùng thảo luận. Cấp ủy thống nhất cao.'
  await open(reporter, [usual, 'Tỉnh uỷ họp. Huyện uỷ cùng dự, Thành uỷ dự.'], [{ type: 'bold' }])
  const body = bodyOf(reporter)
  await expect(body.getByRole('strong')).toHaveText('Tỉnh uỷ họp. Huyện uỷ cùng dự, Thành uỷ dự.')
  const title = page.getByRole('textbox', { name: 'Tiêu đề', exact: true })
  await title.fill(`Thường trực Huyện uỷ họp phiên ${Date.now()}`)
  const groups = panelOf(reporter).getByRole('list', { name: 'Nên viết thống nhất' })
  await expect(groups.getByRole('listitem')).toContainText('4 × uỷ, 3 × ủy')
  await title.fill(`Thường trực Huyện ủy, Tỉnh ủy họp cùng Ủy ban, số ${Date.now()}`)
  await expect(groups.getByRole('listitem')).toContainText('6 × ủy, 3 × uỷ')
  await expectAccessible(page)
  await title.fill(`Thường trực Huyện ủy, Tỉnh uỷ họp cùng Ủy ban, số ${Date.now()}`)
  await groups.getByRole('button', { name: 'Viết thống nhất “ủy” (4 chỗ)' }).click()
  await expect(groups).toHaveCount(0)
  await expect(title).toHaveValue(/^Thường trực Huyện ủy, Tỉnh ủy họp/)
  await expect(body.getByRole('strong')).toHaveText('Tỉnh ủy họp. Huyện ủy cùng dự, Thành ủy dự.')
  await body.focus()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(body.getByRole('strong')).toHaveText('Tỉnh uỷ họp. Huyện uỷ cùng dự, Thành uỷ dự.')
})

test('bài còn lỗi chắc chắn thì chưa gửi duyệt được; lỗi được bỏ qua kèm lý do, và lãnh đạo đọc thấy lý do ấy', async ({
  sitDown,
}) => {
  const [reporter, leader] = [await sitDown('phongvien'), await sitDown('truongban')]
  const { page } = reporter
  const articleId = await open(reporter, ['Các xã hoàn thành các chỉ têu kinh tế của năm.'])
  const submit = page.getByRole('button', { name: 'Gửi duyệt (còn 1 lỗi)' })
  await submit.click()
  await expect(page.getByRole('region', { name: 'Gửi duyệt' }).getByRole('alert')).toHaveText(
    'Còn 1 lỗi phải sửa, hoặc bỏ qua kèm lý do: “têu”.',
  )
  await foundBy(reporter).getByRole('button', { name: 'Bỏ qua “têu”' }).click()
  const reason = foundBy(reporter).getByLabel('Vì sao “têu” là đúng?')
  await reason.fill('Đúng.')
  await foundBy(reporter).getByRole('button', { name: 'Bỏ qua ở đây' }).click()
  await expect(foundBy(reporter).getByRole('alert')).toHaveText('Hãy ghi rõ lý do, ít nhất 10 ký tự.')
  await reason.fill('Trích nguyên văn khẩu hiệu của thôn.')
  await expectAccessible(page)
  await foundBy(reporter).getByRole('button', { name: 'Bỏ qua ở đây' }).click()
  await expect(panelOf(reporter).getByText('Chưa thấy lỗi nào.')).toBeVisible()
  await page.getByRole('button', { name: 'Gửi duyệt', exact: true }).click()
  await expect(page.getByText('Đã gửi duyệt').first()).toBeVisible()

  await leader.page.goto(`/toa-soan/bai-viet/${articleId}`)
  const dismissed = leader.page.getByRole('region', { name: 'Lỗi được bỏ qua khi soát' })
  await expect(dismissed.getByRole('listitem')).toContainText('“têu” ở đây sai: đúng ra là “tiêu”.')
  await expect(dismissed.getByRole('listitem')).toContainText('Trích nguyên văn khẩu hiệu của thôn. (')
  await expectAccessible(leader.page)
})
