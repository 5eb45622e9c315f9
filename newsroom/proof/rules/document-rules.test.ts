import { expect, test } from 'vitest'
import { abbreviations } from './abbreviations.ts'
import { foundIn } from './rules.fixture.ts'
import { iOrY, toneStyle } from './spelling-styles.ts'

test('the rarer tone style follows the more frequent one, capitals and all', () => {
  expect(foundIn(toneStyle, 'cấp ủy, Tỉnh ủy', 'Uỷ viên hòa giải')).toEqual(['Uỷ → Ủy'])
  expect(foundIn(toneStyle, 'hoà thuận, khoẻ mạnh, thủy lợi')).toEqual(['thủy → thuỷ'])
})

test('one style alone is right, whichever it is', () => {
  expect(foundIn(toneStyle, 'cấp ủy, hòa bình, quý, toàn')).toEqual([])
  expect(foundIn(toneStyle, 'cấp uỷ, hoà bình, quý, hoàn')).toEqual([])
})

test('i and y of one syllable are to be alike; names and other syllables are left alone', () => {
  expect(foundIn(iOrY, 'kỹ thuật, kỹ năng', 'kĩ sư')).toEqual(['kĩ → kỹ'])
  expect(foundIn(iOrY, 'lý luận, lí do, lý lẽ')).toEqual(['lí → lý'])
  expect(foundIn(iOrY, 'đồng chí Lí và lý do; kỳ họp và kì', 'ti vi, tỷ')).toEqual(['kì → kỳ'])
  expect(foundIn(iOrY, 'mỹ thuật, mì sợi, tỉ mỉ, tý')).toEqual([])
})

test('an abbreviation is explained at its first use', () => {
  expect(foundIn(abbreviations, 'Đồng chí Lan, UVTVTU, và TUV', 'UVTVTU nói')).toEqual([
    'UVTVTU → Ủy viên Ban Thường vụ Tỉnh ủy',
    'TUV → Tỉnh ủy viên',
  ])
  expect(foundIn(abbreviations, 'Uỷ ban Kiểm tra (UBKT)', 'UBKT họp; UBND, HĐND')).toEqual([])
  expect(foundIn(abbreviations, 'số 13-CT/TVTU; NTM (nông thôn mới)')).toEqual([])
})
