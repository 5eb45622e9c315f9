import type { CDPSession } from '@playwright/test'
import { type Desk, expect, test, uniqueContent } from '../newsroom.fixture.ts'

// Vietnamese keyboards of phones and of macOS compose: the word is rewritten letter by letter before it is committed.
// What the browser is told here is what it is told by them.

const bodyOf = ({ page }: Desk) => page.getByRole('textbox', { name: 'Nội dung bài' })
const saved = ({ page }: Desk) => page.getByRole('status').filter({ hasText: /Đã lưu \d\d:\d\d/ })

const text = (words: string, ...marks: unknown[]) => ({ type: 'text', text: words, marks })
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content })
const body = {
  type: 'doc',
  content: [
    paragraph(text('Sáng nay hội nghị bàn việc.')),
    paragraph(text('Kết quả '), text('rất tốt', { type: 'bold' }), text(' trong quý.')),
    { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('việc đầu'))] }] },
    {
      type: 'table',
      content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph(text('ô bảng'))] }] }],
    },
  ],
}

/** Every step of a word as Telex makes it: "nghieng", "nghieenf" … */
const steps: Record<string, string[]> = {
  đường: ['d', 'đ', 'đu', 'đuo', 'đươ', 'đươn', 'đương', 'đường'],
  nghiêng: ['n', 'ng', 'ngh', 'nghi', 'nghie', 'nghiê', 'nghiên', 'nghiêng'],
  ưỡn: ['u', 'ư', 'ưo', 'ươ', 'ươn', 'ưỡn'],
}

async function compose(keyboard: CDPSession, word: string): Promise<void> {
  for (const step of steps[word] ?? []) {
    await keyboard.send('Input.imeSetComposition', {
      text: step,
      selectionStart: step.length,
      selectionEnd: step.length,
    })
  }
  await keyboard.send('Input.insertText', { text: word })
}

async function openDraft({ page, api }: Desk) {
  const { sections } = (await api.get('/api/sections')) as { sections: { id: string }[] }
  const content = { ...uniqueContent('Gõ tiếng Việt'), body }
  const made = (await api.send('POST', '/api/articles', { sectionId: sections[0]?.id, content })).body
  await page.goto(`/toa-soan/bai-viet/${made.article.id}`)
  await expect(bodyOf({ page, api })).toContainText('Sáng nay')
  return page.context().newCDPSession(page)
}

/** Puts the caret behind these words of the text. */
async function caretBehind(desk: Desk, words: string): Promise<void> {
  await bodyOf(desk).click()
  await bodyOf(desk).evaluate((editor, behind) => {
    const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT)
    let node = walker.nextNode()
    while (node && !node.textContent?.includes(behind)) node = walker.nextNode()
    if (!node) throw new Error(`no such words: ${behind}`)
    getSelection()?.collapse(node, (node.textContent ?? '').indexOf(behind) + behind.length)
  }, words)
}

const places: [where: string, behind: string, typed: string, expected: string][] = [
  ['giữa câu, sau dấu cách', 'Sáng nay ', 'đường', 'Sáng nay đườnghội nghị bàn việc.'],
  ['liền sau một chữ', 'hội', 'nghiêng', 'Sáng nay hộinghiêng nghị bàn việc.'],
  ['cuối đoạn', 'bàn việc.', 'ưỡn', 'Sáng nay hội nghị bàn việc.ưỡn'],
  ['trước chữ đậm', 'Kết quả ', 'đường', 'Kết quả đườngrất tốt trong quý.'],
  ['cuối chữ đậm', 'rất tốt', 'nghiêng', 'Kết quả rất tốtnghiêng trong quý.'],
  ['trong danh sách', 'việc đầu', 'đường', 'việc đầuđường'],
  ['trong ô bảng', 'ô bảng', 'ưỡn', 'ô bảngưỡn'],
]

for (const [where, behind, typed, expected] of places) {
  test(`gõ tiếng Việt bằng bộ gõ, ${where}: không mất, không thừa chữ nào, lưu rồi mở lại vẫn đúng`, async ({
    sitDown,
  }) => {
    const reporter = await sitDown('phongvien')
    const keyboard = await openDraft(reporter)
    await caretBehind(reporter, behind)
    await compose(keyboard, typed)
    const line = bodyOf(reporter).getByRole('paragraph').filter({ hasText: expected })
    await expect(line).toHaveText(expected)
    await expect(saved(reporter)).toBeVisible()
    await reporter.page.reload()
    await expect(line).toHaveText(expected)
  })
}

test('gõ liền nhiều chữ, bỏ dở một chữ rồi gõ lại: đúng như đã gõ', async ({ sitDown }) => {
  const reporter = await sitDown('phongvien')
  const keyboard = await openDraft(reporter)
  await caretBehind(reporter, 'bàn việc.')
  await reporter.page.keyboard.type(' ')
  await compose(keyboard, 'đường')
  await reporter.page.keyboard.type(' ')
  await keyboard.send('Input.imeSetComposition', { text: 'ngh', selectionStart: 3, selectionEnd: 3 })
  await keyboard.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 })
  await compose(keyboard, 'nghiêng')
  await reporter.page.keyboard.type('.')
  const expected = 'Sáng nay hội nghị bàn việc. đường nghiêng.'
  await expect(bodyOf(reporter).getByRole('paragraph').first()).toHaveText(expected)
  await expect(saved(reporter)).toBeVisible()
  await reporter.page.reload()
  await expect(bodyOf(reporter).getByRole('paragraph').first()).toHaveText(expected)
})
