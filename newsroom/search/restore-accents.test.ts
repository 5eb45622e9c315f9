import { expect, test } from 'vitest'
import { hitsIn } from './hits.ts'
import { readQuestion } from './question.ts'
import { restoreAccents } from './restore-accents.ts'

function restored(typed: string, texts: string[]): string | undefined {
  const question = readQuestion(typed)
  return (
    question &&
    restoreAccents(
      typed,
      question,
      texts.flatMap(text => hitsIn(text, question)),
    )
  )
}

test.each([
  ['dan van', ['Công tác dân vận', 'Dân vận khéo', 'Đan vân trên nền lụa'], 'dân vận'],
  ['Dan Van', ['Dân vận khéo và dân vận giỏi'], 'dân vận'],
  ['lam son', ['Tỉnh ủy Lam Sơn'], 'Lam Sơn'],
  ['hoa binh', ['Hoà bình trên bản'], 'Hoà bình'],
  ['cong tac dan van', ['công tác dân vận'], 'công tác dân vận'],
  ['"dan van" 13-CT/TU', ['dân vận theo 13-CT/TU'], '"dân vận" 13-CT/TU'],
  ['thanh tra', ['Ban thanh tra nhân dân', 'thanh tra xã'], undefined],
  ['dân vận', ['dân vận'], undefined],
  ['dân van', ['dân vận'], undefined],
  ['13-CT/TU', ['13-CT/TU'], undefined],
  ['dan van', [], undefined],
])('%j, answered by %j, is perhaps %j', (typed, texts, perhaps) => {
  expect(restored(typed, texts)).toBe(perhaps)
})
