import { type Desk, expect, expectAccessible, test, uniqueContent } from '../newsroom.fixture.ts'

const paragraphs = ['Đoạn một nói về hội nghị.', 'Đoạn hai nói về kết quả.', 'Đoạn ba nói về nhiệm vụ.']
const bodyOf = ({ page }: Desk) => page.getByRole('textbox', { name: 'Nội dung bài' })
const saved = ({ page }: Desk) => page.getByRole('status').filter({ hasText: /Đã lưu \d\d:\d\d/ })

async function openTogether(reporter: Desk, editor: Desk, title: string) {
  const content = uniqueContent(title, paragraphs)
  const { sections } = (await reporter.api.get('/api/sections')) as { sections: { id: string }[] }
  const { article, edition } = (
    await reporter.api.send('POST', '/api/articles', { sectionId: sections[0]?.id, content })
  ).body
  await reporter.page.goto(`/toa-soan/bai-viet/${article.id}`)
  await editor.page.goto(`/toa-soan/bai-viet/${article.id}?sua=1`)
  for (const desk of [reporter, editor]) await expect(bodyOf(desk)).toContainText(paragraphs[2] as string)
  return { article, edition, content }
}

/** Puts the cursor after the last word of a paragraph and types. */
async function writeAtEndOf(desk: Desk, paragraph: number, words: string): Promise<void> {
  await bodyOf(desk).getByRole('paragraph').nth(paragraph).click()
  await desk.page.keyboard.press('End')
  await desk.page.keyboard.type(words)
}

async function storedLines({ api }: Desk, articleId: string): Promise<string[]> {
  const { editions } = (await api.get(`/api/articles/${articleId}`)) as {
    editions: { content: { body: { content: { content?: { text: string }[] }[] } } }[]
  }
  return (editions[0]?.content.body.content ?? []).map(({ content = [] }) => content.map(({ text }) => text).join(''))
}

test('hai người sửa hai đoạn khác nhau: ghép lại, con trỏ ở yên chỗ đang gõ, không ai phải chọn', async ({
  sitDown,
}) => {
  const [reporter, editor] = [await sitDown('phongvien'), await sitDown('bientapvien')]
  const { article } = await openTogether(reporter, editor, 'Hai đoạn khác nhau')
  await writeAtEndOf(editor, 0, ' Biên tập viên thêm câu này.')
  await expect(saved(editor)).toBeVisible()

  await writeAtEndOf(reporter, 2, ' Phóng viên viết')
  await expect(bodyOf(reporter)).toContainText('Biên tập viên thêm câu này.')
  await reporter.page.keyboard.type(' tiếp ở đây.')
  await expect(saved(reporter)).toBeVisible()
  await expect
    .poll(() => storedLines(reporter, article.id))
    .toEqual([
      `${paragraphs[0]} Biên tập viên thêm câu này.`,
      paragraphs[1],
      `${paragraphs[2]} Phóng viên viết tiếp ở đây.`,
    ])
  // What was taken over from the other is not the author's to undo.
  await reporter.page.keyboard.press('Control+z')
  await expect(bodyOf(reporter)).toContainText('Biên tập viên thêm câu này.')
})

test('người khác lưu trong lúc mình đang ghép dấu một từ: từ ấy vẫn nguyên, ghép dấu xong mới ghép bài', async ({
  sitDown,
}) => {
  const [reporter, editor] = [await sitDown('phongvien'), await sitDown('bientapvien')]
  await reporter.page.clock.install()
  const { article } = await openTogether(reporter, editor, 'Ghép dấu trong lúc ghép bài')
  await writeAtEndOf(reporter, 2, ' ')
  const keyboard = await reporter.page.context().newCDPSession(reporter.page)
  const compose = (text: string) =>
    keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  for (const step of ['d', 'đ', 'đu', 'đươ']) await compose(step)
  await writeAtEndOf(editor, 0, ' Biên tập viên thêm câu này.')
  await expect(saved(editor)).toBeVisible()
  await reporter.page.clock.runFor(16_000)
  await expect(bodyOf(reporter)).toContainText('đươ')
  await expect(bodyOf(reporter)).not.toContainText('Biên tập viên thêm câu này.')
  for (const step of ['đươn', 'đương', 'đường']) await compose(step)
  await keyboard.send('Input.insertText', { text: 'đường' })
  await reporter.page.clock.runFor(2_000)
  await expect
    .poll(() => storedLines(reporter, article.id))
    .toEqual([`${paragraphs[0]} Biên tập viên thêm câu này.`, paragraphs[1], `${paragraphs[2]} đường`])
  await expect(bodyOf(reporter)).toContainText('Biên tập viên thêm câu này.')
})

test('hai người sửa cùng một đoạn: hai bản đặt cạnh nhau, chọn được cả hai, không mất bản nào', async ({ sitDown }) => {
  const [reporter, editor] = [await sitDown('phongvien'), await sitDown('bientapvien')]
  const { article } = await openTogether(reporter, editor, 'Cùng một đoạn')
  await writeAtEndOf(editor, 1, ' Theo biên tập viên.')
  await expect(saved(editor)).toBeVisible()
  await writeAtEndOf(reporter, 1, ' Theo phóng viên.')

  const { page } = reporter
  const choice = page.getByRole('dialog', { name: 'Hai người sửa cùng một chỗ' })
  await expect(choice.getByRole('radio', { name: /Giữ bản của tôi.*Theo phóng viên/s })).toBeVisible()
  await expect(choice.getByRole('radio', { name: /Lấy bản của người kia.*Theo biên tập viên/s })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('alert').filter({ hasText: 'Hai người sửa cùng một chỗ' })).toBeVisible()
  await page.getByRole('button', { name: 'Xem và chọn' }).click()
  await choice.getByRole('radio', { name: /Giữ cả hai/ }).check()
  await choice.getByRole('button', { name: 'Ghép và lưu' }).click()
  await expect(saved(reporter)).toBeVisible()
  await expect
    .poll(() => storedLines(reporter, article.id))
    .toEqual([
      paragraphs[0],
      `${paragraphs[1]} Theo phóng viên.`,
      `${paragraphs[1]} Theo biên tập viên.`,
      paragraphs[2],
    ])
})

test('lãnh đạo duyệt trong lúc biên tập viên còn sửa: việc duyệt không bị bỏ mà không hỏi', async ({ sitDown }) => {
  const [reporter, editor, leader] = [
    await sitDown('phongvien'),
    await sitDown('bientapvien'),
    await sitDown('truongban'),
  ]
  const { article, edition } = await openTogether(reporter, editor, 'Duyệt trong lúc sửa')
  const sent = await reporter.api.send('POST', `/api/editions/${edition.id}/submission`, { version: edition.version })
  const { version, contentHash } = sent.body.edition
  const publishAt = '2099-01-01T08:00:00+07:00'
  await leader.api.send('POST', `/api/editions/${edition.id}/approval`, { version, contentHash, publishAt })

  await writeAtEndOf(editor, 1, '')
  // At once: where keys come slowly, the dialog comes between them.
  await editor.page.keyboard.insertText(' Sửa muộn.')
  const choice = editor.page.getByRole('dialog', { name: 'Bài vừa được duyệt' })
  await expect(choice.getByRole('textbox', { name: 'Bản của anh/chị' })).toHaveValue(/Sửa muộn/)
  // Whoever is still typing presses nothing in it.
  for (const key of ['Space', 'Enter']) await editor.page.keyboard.press(key)
  await expect(choice).toBeVisible()
  await choice.getByRole('button', { name: 'Giữ bản đã duyệt' }).click()
  await expect(editor.page.getByText('Bài đã được duyệt.')).toBeVisible()
  expect(await storedLines(reporter, article.id)).toEqual(paragraphs)
})

const presence = ({ page }: Desk) => page.getByText('đang mở bài này')

test('ai đang mở bài thì hiện tên; người ấy lưu gì, mình thấy nấy; đóng cửa sổ thì hết tên', async ({ sitDown }) => {
  const [reporter, editor] = [await sitDown('phongvien'), await sitDown('bientapvien')]
  await openTogether(reporter, editor, 'Ai đang mở bài')
  await expect(presence(editor)).toHaveText('Nguyễn Thị Mai đang mở bài này.')
  await reporter.page.clock.install()
  await reporter.page.reload()
  await expect(presence(reporter)).toHaveText('Trần Thanh Hòa đang mở bài này.')

  await writeAtEndOf(editor, 0, ' Biên tập viên thêm câu này.')
  await expect(saved(editor)).toBeVisible()
  await reporter.page.clock.runFor(16_000)
  await expect(bodyOf(reporter)).toContainText('Biên tập viên thêm câu này.')
  await expect(presence(reporter)).toContainText('Phần sửa ở nơi khác được ghép vào lúc')
  await expectAccessible(reporter.page)

  await editor.page.goto('/toa-soan')
  await reporter.page.clock.runFor(16_000)
  await expect(presence(reporter)).toBeHidden()
})

test('cùng một người ở hai máy: máy kia lưu gì thì máy này có nấy, viết tiếp không phải chọn', async ({ sitDown }) => {
  const [atDesk, onPhone] = [await sitDown('phongvien'), await sitDown('phongvien')]
  await atDesk.page.clock.install()
  const { article } = await openTogether(atDesk, onPhone, 'Hai máy một người')
  await atDesk.page.clock.runFor(16_000)
  await expect(presence(atDesk)).toHaveText('Anh/chị cũng đang mở bài này ở một cửa sổ khác.')
  await writeAtEndOf(onPhone, 2, ' Viết ở hội trường.')
  await expect(saved(onPhone)).toBeVisible()
  await atDesk.page.clock.runFor(16_000)
  await writeAtEndOf(atDesk, 2, ' Viết tiếp ở cơ quan.')
  await atDesk.page.clock.runFor(1_000)
  await expect
    .poll(() => storedLines(atDesk, article.id))
    .toEqual([paragraphs[0], paragraphs[1], `${paragraphs[2]} Viết ở hội trường. Viết tiếp ở cơ quan.`])
})

// Five orders of the same work, drawn once by lot; sixty more run without a browser (app/api/editions).
const orders = ['RERRE', 'ERERE', 'RREEE', 'EERRR', 'REERR']

test.describe('hai người viết xen kẽ', () => {
  for (const order of orders) {
    test(`theo thứ tự ${order}: đủ từng chữ, không chữ nào hai lần`, async ({ sitDown }) => {
      const desks = { R: await sitDown('phongvien'), E: await sitDown('bientapvien') }
      const { article } = await openTogether(desks.R, desks.E, `Xen kẽ ${order}`)
      const place = { R: 0, E: 2 }
      const words = { R: '', E: '' }
      for (const [turn, writer] of Array.from(order as Iterable<'R' | 'E'>).entries()) {
        const said = ` ${writer}${turn}a ${writer}${turn}b`
        words[writer] += said
        await writeAtEndOf(desks[writer], place[writer], said)
      }
      await expect
        .poll(() => storedLines(desks.R, article.id))
        .toEqual([paragraphs[0] + words.R, paragraphs[1], paragraphs[2] + words.E])
      await expect(saved(desks.R)).toBeVisible()
      await expect(saved(desks.E)).toBeVisible()
    })
  }
})
