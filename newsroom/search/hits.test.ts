import { expect, test } from 'vitest'
import { highlight } from './highlight.ts'
import { hitsIn, surest } from './hits.ts'
import { readQuestion } from './question.ts'

function marked(text: string, typed: string, options = {}): string {
  const question = readQuestion(typed)
  const pieces = highlight(text, question ? surest(hitsIn(text, question, options)) : [])
  return pieces.map(piece => (piece.hit ? `[${piece.text}]` : piece.text)).join('')
}

test.each([
  ['Công tác Dân vận ở cơ sở', 'dan van', 'Công tác [Dân vận] ở cơ sở'],
  ['Công tác Dân vận ở cơ sở', 'DÂN VẬN', 'Công tác [Dân vận] ở cơ sở'],
  ['Hoà bình', 'hòa binh', '[Hoà bình]'],
  ['Uỷ ban và Ủy ban', 'ủy ban', '[Uỷ ban] và [Ủy ban]'],
  ['Đường về bản', 'duong', '[Đường] về bản'],
  ['Kĩ thuật, kỹ thuật', 'kỹ thuật', '[Kĩ thuật], [kỹ thuật]'],
  ['Thực hiện Chỉ thị số 13-CT/TU', '13-ct/tu', 'Thực hiện Chỉ thị số [13-CT/TU]'],
  ['Thực hiện Chỉ thị số 113-CT/TU', '13-ct/tu', 'Thực hiện Chỉ thị số 113-CT/TU'],
  ['Nghị định 30/2020/NĐ-CP', '30 / 2020 / nd-cp', 'Nghị định [30/2020/NĐ-CP]'],
  ['Vận động nhân dân', 'dân vận', 'Vận động nhân dân'],
  ['Không có gì', 'dân vận', 'Không có gì'],
  ['công tác dân vận khéo', 'tác dân vận', 'công [tác dân vận] khéo'],
  ['dân vận và công tác', '"công tác dân vận"', 'dân vận và công tác'],
  ['làm công tác dân vận giỏi', '"cong tac dan van"', 'làm [công tác dân vận] giỏi'],
  ['đan vân, dân vận', '"dân vận"', 'đan vân, [dân vận]'],
  ['dân dẫn đàn', 'dân', '[dân] dẫn đàn'],
  ['dẫn đàn', 'dân', '[dẫn] [đàn]'],
  ['<b>dân</b>', '%', '<b>dân</b>'],
])('in %j the question %j marks %j', (text, typed, result) => {
  expect(marked(text, typed)).toBe(result)
})

test('a loose answer has its single words marked', () => {
  expect(marked('Vận động nhân dân', 'dân vận', { loose: true })).toBe('[Vận] động nhân [dân]')
})

test('the pieces together are the text', () => {
  const text = 'Dân vận khéo, dân vận giỏi: 13-CT/TU'
  const question = readQuestion('dan van kheo 13-CT/TU')
  const pieces = highlight(text, question ? hitsIn(text, question) : [])
  expect(pieces.map(piece => piece.text).join('')).toBe(text)
  expect(pieces.every(piece => piece.text !== '')).toBe(true)
})
