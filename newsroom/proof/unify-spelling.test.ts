import { expect, test } from 'vitest'
import { publishedReport } from './proofreader.fixture.ts'
import { type SpellingStyle, unifySpelling, usualStyle } from './unify-spelling.ts'

const [press, school]: SpellingStyle[] = [
  { tone: 'old', iOrY: 'y' },
  { tone: 'new', iOrY: 'i' },
] as const

test.each([
  ['Tỉnh uỷ họp ở hội trường Hoà Bình', 'Tỉnh ủy họp ở hội trường Hòa Bình', 'Tỉnh uỷ họp ở hội trường Hoà Bình'],
  ['THƯỜNG VỤ TỈNH UỶ', 'THƯỜNG VỤ TỈNH ỦY', 'THƯỜNG VỤ TỈNH UỶ'],
  [
    'kĩ thuật, lý luận, hi sinh, ba tỷ đồng',
    'kỹ thuật, lý luận, hy sinh, ba tỷ đồng',
    'kĩ thuật, lí luận, hi sinh, ba tỉ đồng',
  ],
  [
    'bác sĩ tỉ mỉ mua ti vi, li ti, mì sợi',
    'bác sĩ tỉ mỉ mua ti vi, li ti, mì sợi',
    'bác sĩ tỉ mỉ mua ti vi, li ti, mì sợi',
  ],
  [
    'đồng chí Lý và bà Kì; quý, già, toàn, giúp, quy',
    'đồng chí Lý và bà Kì; quý, già, toàn, giúp, quy',
    'đồng chí Lý và bà Kì; quý, già, toàn, giúp, quy',
  ],
  ['hòan thành cuả dân', 'hoàn thành của dân', 'hoàn thành của dân'],
  ['café ở https://hoà.vn', 'café ở https://hòa.vn', 'café ở https://hoà.vn'],
])('%s', (text, asThePress, asInSchool) => {
  expect(unifySpelling(text, press as SpellingStyle)).toBe(asThePress)
  expect(unifySpelling(text, school as SpellingStyle)).toBe(asInSchool)
})

test('the style that a text follows is what most of its words follow; the press’s where none does', () => {
  expect(usualStyle(publishedReport.join('\n'))).toEqual(press)
  expect(usualStyle('hoà thuận, khoẻ mạnh, hòa bình; kĩ thuật, lí luận, kỹ')).toEqual(school)
  expect(usualStyle('Sáng nay trời mưa.')).toEqual(press)
})

test('unified once, a text stays as it is, and there and back is where it was', () => {
  const text = publishedReport.join('\n')
  for (const style of [press, school] as SpellingStyle[]) {
    const unified = unifySpelling(text, style)
    expect(unified).toHaveLength(text.length)
    expect(unifySpelling(unified, style)).toBe(unified)
    expect(usualStyle(unified).tone).toBe(style.tone)
  }
  expect(
    unifySpelling(
      unifySpelling(unifySpelling(text, press as SpellingStyle), school as SpellingStyle),
      press as SpellingStyle,
    ),
  ).toBe(unifySpelling(text, press as SpellingStyle))
})
