import { expect, test } from 'vitest'
import { slugOf } from './slug.ts'

test.each([
  ['Giao ban công tác dân vận quý III', 'giao-ban-cong-tac-dan-van-quy-iii'],
  ['Đẩy mạnh phong trào thi đua “Dân vận khéo”', 'day-manh-phong-trao-thi-dua-dan-van-kheo'],
  ['Chỉ thị số 13-CT/TU: những điểm mới', 'chi-thi-so-13-ct-tu-nhung-diem-moi'],
  ['ðại hội', 'dai-hoi'],
  ['ƯỚC MUỐN — ở xã Đắk Ơ, tỷ lệ 98,5 %', 'uoc-muon-o-xa-dak-o-ty-le-98-5'],
  ['   hai   đầu   trống   ', 'hai-dau-trong'],
  ['Hòa', 'hoa'],
  ['', 'bai-viet'],
  ['…!?', 'bai-viet'],
  ['日本', 'bai-viet'],
])('%j becomes %j', (title, slug) => {
  expect(slugOf(title)).toBe(slug)
  expect(slugOf(title.normalize('NFD'))).toBe(slug)
})

test('a long title is cut between two syllables', () => {
  const slug = slugOf('nghiêng '.repeat(40))
  expect(slug).toBe(`${'nghieng-'.repeat(9)}nghieng`)
})

test('a word without end is cut all the same', () => {
  expect(slugOf('a'.repeat(300))).toBe('a'.repeat(80))
})
