import { expect, test } from 'vitest'
import { hitsIn } from './hits.ts'
import { passageOf } from './passage.ts'
import { readQuestion } from './question.ts'

const filler = 'Sáng nay, hội nghị nghe báo cáo về tình hình trong quý và nhiệm vụ thời gian tới. '

function passage(text: string, typed: string): string {
  const question = readQuestion(typed)
  const pieces = passageOf(text, question ? hitsIn(text, question) : [])
  return pieces.map(piece => (piece.hit ? `[${piece.text}]` : piece.text)).join('')
}

test('a short text is shown whole', () => {
  expect(passage('Dân vận khéo ở bản Pu Khoang.', 'dan van')).toBe('[Dân vận] khéo ở bản Pu Khoang.')
})

test('from a long text the passage that answers, from where its sentence begins, cut between words', () => {
  const shown = passage(`${filler.repeat(9)}Công tác dân vận có nhiều đổi mới. ${filler.repeat(9)}`, 'dân vận')
  expect(shown).toMatch(/^… Công tác \[dân vận\] có nhiều đổi mới\. Sáng nay.* …$/)
  expect(shown.length).toBeLessThan(260)
})

test('where most of what was asked for stands together', () => {
  const text = `Về dân tộc. ${filler.repeat(6)}\nVề tôn giáo. ${filler.repeat(6)}\nDân tộc và tôn giáo cùng tiến bộ.`
  expect(passage(text, 'dân tộc, tôn giáo')).toBe('[Dân tộc] và [tôn giáo] cùng tiến bộ.')
})

test('a passage stays within its paragraph', () => {
  expect(passage('Dòng đầu.\nDân vận khéo.\nDòng cuối.', 'dân vận')).toBe('[Dân vận] khéo.')
})

test('without a hit, how the text begins', () => {
  expect(passage('Dòng đầu.\nDòng cuối.', 'dân vận')).toBe('Dòng đầu.')
  expect(passage('', 'dân vận')).toBe('')
})

test('a paragraph without a blank is cut all the same', () => {
  expect(passage('a'.repeat(100_000), 'dân').length).toBeLessThan(260)
})
