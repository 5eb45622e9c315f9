import { expect, test } from 'vitest'
import { canonicalWord, withoutAccents } from './fold.ts'

test.each([
  ['hoà', 'hòa'],
  ['Hòa', 'hòa'],
  ['uỷ', 'ủy'],
  ['Uỷ'.normalize('NFD'), 'ủy'],
  ['thuý', 'thúy'],
  ['khoẻ', 'khỏe'],
  ['hoàn', 'hoàn'],
  ['toán', 'toán'],
  ['khuỷu', 'khuỷu'],
  ['ngoài', 'ngoài'],
  ['nguyễn', 'nguyễn'],
  ['quý', 'quí'],
  ['quốc', 'quốc'],
  ['già', 'già'],
  ['gì', 'gì'],
  ['giếng', 'giếng'],
  ['kỹ', 'kĩ'],
  ['lý', 'lí'],
  ['thy', 'thy'],
  ['cuả', 'của'],
  ['họăc', 'hoặc'],
  ['được', 'được'],
  ['cửa', 'cửa'],
  ['Ðảng', 'đảng'],
  ['facebook', 'facebook'],
  ['13', '13'],
  ['NĐ', 'nđ'],
])('%s is looked up as %s', (word, canonical) => {
  expect(canonicalWord(word)).toBe(canonical)
})

test.each([
  ['đường', 'duong'],
  ['ủy', 'uy'],
  ['dân', 'dan'],
  ['nđ', 'nd'],
])('%s without accents is %s', (word, plain) => {
  expect(withoutAccents(word)).toBe(plain)
})
