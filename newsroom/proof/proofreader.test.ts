import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadModel } from './load-model.ts'
import { linesFrom, publishedReport, shown } from './proofreader.fixture.ts'
import { makeProofreader } from './proofreader.ts'

const proof = makeProofreader(await loadModel())
const byRulesAlone = makeProofreader()

describe('a report that went out with nine faults', () => {
  const lines = linesFrom(...publishedReport)

  test('has all nine found, and nothing else', () => {
    expect(shown(proof(lines))).toEqual([
      'Uỷ → Ủy',
      'uỷ → ủy',
      'têu → tiêu',
      'giữa → giữ',
      'mưa → mưu',
      'lên → liên',
      'tác tác → tác',
      'vào vào → vào',
      'tế- → tế -',
      'anh → an',
    ])
  })

  test('is red where it is beyond doubt, dotted where it may be meant, grey where it is style', () => {
    const severities = proof(lines).map(({ quote, severity }) => `${quote}: ${severity}`)
    expect(severities).toContain('têu: must')
    expect(severities).toContain('giữa: should')
    expect(severities).toContain('uỷ: may')
  })

  test('says what is wrong and what would be right', () => {
    const finding = proof(lines).find(({ quote }) => quote === 'têu')
    expect(finding?.message).toBe('“têu” ở đây sai: đúng ra là “tiêu”.')
  })

  test('without the language model keeps what the rules find', () => {
    expect(shown(byRulesAlone(lines))).toEqual(['Uỷ → Ủy', 'uỷ → ủy', 'tác tác → tác', 'vào vào → vào', 'tế- → tế -'])
  })

  test('mended as suggested has nothing left', () => {
    const mended = proof(lines)
      .toReversed()
      .reduce(
        (texts, { path, from, to, suggestions }) =>
          texts.map((text, at) =>
            path === `body.${at}` ? text.slice(0, from) + suggestions[0] + text.slice(to) : text,
          ),
        publishedReport,
      )
    expect(proof(linesFrom(...mended))).toEqual([])
  })
})

test('two mistakes beside each other are both mended as they were meant', () => {
  expect(shown(proof(linesFrom('hoàn thành các chỉ têu kinh tế- xã hội')))).toEqual(['têu → tiêu', 'tế- → tế -'])
})

test('somebody else’s words hold nothing up', () => {
  const text = 'hoàn thành các chỉ têu kinh tế'
  const [quoted] = proof([{ path: 'body.0.0', text, isQuotation: true }])
  expect(quoted?.severity).toBe('should')
})

test('a name that the article spells alike throughout is not doubted', () => {
  const once = 'Theo lời Bí thư Piêng, việc này có lợi.'
  expect(shown(proof(linesFrom(once)))).toEqual(['Piêng → Riêng'])
  expect(proof(linesFrom(once, 'Ông Lò Văn Piêng nói với bà con.'))).toEqual([])
})

test('a finding keeps its id while its neighbours stay, wherever it moves', () => {
  const ids = (...texts: string[]) => proof(linesFrom(...texts)).map(({ id }) => id)
  const sentence = 'Các xã hoàn thành các chỉ têu kinh tế của năm.'
  const [before] = ids(sentence)
  expect(ids('Một câu mới đứng trước.', `Năm nay khá hơn. ${sentence} Mọi người vui.`)).toEqual([before])
  expect(ids(sentence.replace('các chỉ', 'những chỉ'))).toEqual([before])
  expect(ids(sentence.replace('chỉ têu', 'mục têu'))).not.toEqual([before])
})

const words =
  'các chỉ têu kinh tế- xã hội, giữa vững quốc phòng - anh ninh ; tham mưa cuả uỷ ban ủy họăc kỹ kĩ vào vào . ' +
  '"một" “hai” (ba c) về thủ đô Hà Nội ở Xã Khê tại điều 5 của Luật Quốc hội khóa 15 31/6/2024 1-7-2025 bà Lò Hương bà Lò Hướng'
const garbled = fc.array(fc.oneof(fc.constantFrom(...words.split(' ')), fc.string({ unit: 'binary', maxLength: 8 })), {
  maxLength: 30,
})
const anyText = garbled.map(parts => parts.join(' '))

test('whatever the text, offsets cut out what is quoted', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 4 }), texts => {
      const lines = linesFrom(...texts)
      for (const { path, from, to, quote } of proof(lines)) {
        expect(to).toBeGreaterThan(from)
        expect(lines.find(line => line.path === path)?.text.slice(from, to)).toBe(quote)
      }
    }),
  )
})

test('composed and decomposed spelling get the same findings', () => {
  const told = (text: string) =>
    proof(linesFrom(text)).map(({ id, rule, quote, suggestions }) => [id, rule, quote.normalize('NFC'), suggestions])
  fc.assert(
    fc.property(anyText, text => {
      expect(told(text.normalize('NFD'))).toEqual(told(text.normalize('NFC')))
    }),
  )
})

test('taking a suggestion never makes the same rule find something new in that place', () => {
  fc.assert(
    fc.property(anyText, text => {
      for (const { rule, from, to, suggestions } of proof(linesFrom(text))) {
        const [suggestion] = suggestions
        if (suggestion === undefined) continue
        const mended = text.slice(0, from) + suggestion + text.slice(to)
        const end = from + suggestion.length
        const again = proof(linesFrom(mended)).filter(
          finding => finding.rule === rule && finding.from < end && finding.to > from,
        )
        expect(again).toEqual([])
      }
    }),
    { numRuns: 60 },
  )
})

test('a line that is no Vietnamese is not read to its end', () => {
  expect(proof(linesFrom('A '.repeat(5_000)))).toEqual([])
})

test('what the document writes elsewhere makes a word surer, and what it repeats is no slip', () => {
  const slip = 'Tổ dân vận đã mở rộng nha văn hóa.'
  const certainty = (...others: string[]) => proof(linesFrom(slip, ...others)).map(({ quote }) => quote)
  expect(certainty()).toContain('nha')
  expect(certainty('Bản sửa nha văn hóa.', 'Họp ở nha văn hóa.', 'Cả bản góp nha văn hóa.')).not.toContain('nha')
})

test('a lone consonant among words is doubted; as a unit, a point of a list or a symbol it is not', () => {
  const quoted = (text: string) => proof(linesFrom(text)).map(({ quote }) => quote)
  expect(quoted('Người dân gửi hồ s đến xã.')).toContain('s')
  expect(quoted('Mua 5 m vải, 3 kg gạo; theo điểm c khoản 2.')).toEqual([])
})

test('a valid syllable that nobody writes is doubted where a common one fits', () => {
  expect(shown(proof(linesFrom('Hội nghị đã đi đến thỗng nhất về mục tiêu của năm.')))).toEqual(['thỗng → thống'])
})
