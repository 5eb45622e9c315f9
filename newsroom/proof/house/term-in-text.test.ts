import { expect, test } from 'vitest'
import { termInText } from './term-in-text.ts'

test.each([
  ['Theo lời Bí thư Piêng, việc này có lợi.', 'Piêng', 'person', 'Piêng'],
  ['Bí thư Lò Văn Piêng nói.', 'Piêng', 'person', 'Lò Văn Piêng'],
  ['Ông Lò Văn Piêng Khoa nói.', 'Piêng', 'person', 'Lò Văn Piêng Khoa'],
  ['Anh Piêng, Chị Hoa cùng nói.', 'Piêng', 'person', 'Piêng'],
  ['Hoàn thành các chỉ têu kinh tế.', 'têu', 'word', 'têu'],
  ['HOÀN THÀNH CÁC CHỈ TÊU', 'TÊU', 'word', 'TÊU'],
])('of “%s”, “%s” is the %s “%s”', (text, quote, kind, term) => {
  const from = text.indexOf(quote)
  expect(termInText(text, { from, to: from + quote.length, rule: 'wrong-word', quote })).toEqual({ kind, term })
})
