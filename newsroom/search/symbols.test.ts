import { expect, test } from 'vitest'
import { symbolsOf, withoutSymbols } from './symbols.ts'

test.each([
  ['Chỉ thị số 13-CT/TU của Ban Thường vụ', ['13-ct/tu']],
  ['chi thi 13-ct/tu', ['13-ct/tu']],
  ['13 - CT / TU', ['13-ct/tu']],
  ['13-CT /TU', ['13-ct/tu']],
  ['13 CT/TU', ['13-ct/tu']],
  ['theo 30/2020/NĐ-CP và 123/QĐ-UBND', ['30/2020/nd-cp', '123/qd-ubnd']],
  ['30/2020/nd-cp', ['30/2020/nd-cp']],
  ['30 / 2020 / NĐ - CP', ['30/2020/nd-cp']],
  ['Nghị quyết 25-NQ/TƯ, 25-NQ/T.Ư, 25-NQ/TW', ['25-nq/tw', '25-nq/tw', '25-nq/tw']],
  ['Quyết định 11-QĐi/TW', ['11-qdi/tw']],
  ['Luật số 27/2018/QH14', ['27/2018/qh14']],
  ['28-CP, ngày 17/10/2017, tỷ số 3-2', []],
  ['5 tấn/ha, 12 giờ/ngày', []],
  ['113-CT/TUX1234567890123', []],
])('the document symbols of %j are %j', (text, symbols) => {
  expect(symbolsOf(text).map(({ symbol }) => symbol)).toEqual(symbols)
})

test('what is left of a text without its symbols stands where it stood', () => {
  const text = 'Chỉ thị 13-CT/TU về dân vận'
  expect(withoutSymbols(text)).toBe('Chỉ thị ,,,,,,,, về dân vận')
})
