import { expect, test } from 'vitest'
import { judgeAccents, withoutAccents } from './judging/judge-accents.ts'
import { loadModel } from './load-model.ts'
import { publishedReport } from './proofreader.fixture.ts'
import { accentRestorer } from './restore-accents.ts'
import { type ModelFiles, wordModelOf } from './word-model.ts'

const { model } = wordModelOf((await loadModel()) as ModelFiles)
const restore = accentRestorer(model)

test.each([
  [
    'a sentence',
    'Hoi nghi giao ban cong tac dan van quy III nam 2017.',
    'Hội nghị giao ban công tác dân vận quý III năm 2017.',
  ],
  ['names', 'Ban Dan van Tinh uy Thai Nguyen', 'Ban Dân vận Tỉnh ủy Thái Nguyên'],
  ['a heading', 'HOI NGHI TONG KET CONG TAC DAN VAN', 'HỘI NGHỊ TỔNG KẾT CÔNG TÁC DÂN VẬN'],
  ['abbreviations and symbols', 'UBND tinh thuc hien Chi thi so 13-CT/TU', 'UBND tỉnh thực hiện Chỉ thị số 13-CT/TU'],
  ['y as it was typed', 'tien bo khoa hoc ky thuat, ly luan chinh tri', 'tiến bộ khoa học kỹ thuật, lý luận chính trị'],
  ['lines', 'phat trien kinh te\nxa hoi', 'phát triển kinh tế\nxã hội'],
  ['half of it', 'Hội nghị giao ban cong tac dân vận', 'Hội nghị giao ban công tác dân vận'],
  ['words of other languages', 'https://example.org/wxyz @!? 12,5%', 'https://example.org/wxyz @!? 12,5%'],
  ['nothing', '', ''],
])('%s', (_, bare, accented) => expect(restore(bare)).toBe(accented))

test('whatever is given, the answer has as many characters and the same ones without their accents', () => {
  for (const text of [
    ...publishedReport,
    '\u0301a',
    'ð Ð ﬀ İ',
    '🙂 xin chao 🙂',
    `${'a'.repeat(500)} ${'xa hoi '.repeat(300)}`,
  ]) {
    const restored = restore(text)
    expect(restored).toHaveLength(text.length)
    expect(withoutAccents(restored)).toBe(withoutAccents(text))
  }
})

test('of a published report with its accents taken away nearly every word comes back, and the report itself stays', () => {
  const { words, right, harmed } = judgeAccents(publishedReport, model)
  expect(right / words).toBeGreaterThan(0.93)
  expect(harmed).toBe(0)
})
