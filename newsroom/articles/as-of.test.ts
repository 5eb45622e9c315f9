import { expect, test } from 'vitest'
import { type Successor, successorsSchema } from '#newsroom/settings/successors.ts'
import { asOfNotice } from './as-of.ts'
import { contentSchema } from './content.ts'

const [danVan, uyBan] = successorsSchema.parse([
  { name: 'Ban Dân vận', successor: 'Ban Tuyên giáo và Dân vận', from: '2025-02' },
  {
    name: 'Ủy ban Kiểm tra Huyện ủy',
    successor: 'Ủy ban Kiểm tra Đảng ủy xã',
    from: '2025-07-01',
    how: 'đổi tên thành',
  },
]) as [Successor, Successor]

const saying = (...texts: string[]) =>
  contentSchema.parse({
    title: 'Giao ban quý III',
    body: {
      type: 'doc',
      content: texts.map(text => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
    },
  })
const october2017 = new Date('2017-10-17T01:30:00Z')

test('an article that names a body says on which day it was written and what the body has become', () => {
  expect(asOfNotice(saying('Hội nghị do Ban Dân vận Tỉnh ủy tổ chức.'), october2017, [danVan])).toBe(
    'Bài viết đăng ngày 17/10/2017; từ tháng 2/2025, Ban Dân vận hợp nhất thành Ban Tuyên giáo và Dân vận.',
  )
})

test('each body that is named is told of, however its name is spelt', () => {
  const content = saying('Lãnh đạo ban dân vận, uỷ ban kiểm tra huyện uỷ dự.')
  expect(asOfNotice(content, october2017, [danVan, uyBan])).toBe(
    'Bài viết đăng ngày 17/10/2017; từ tháng 2/2025, Ban Dân vận hợp nhất thành Ban Tuyên giáo và Dân vận; ' +
      'từ ngày 01/07/2025, Ủy ban Kiểm tra Huyện ủy đổi tên thành Ủy ban Kiểm tra Đảng ủy xã.',
  )
})

test.each([
  ['names another body', 'Ban Tuyên giáo và Dân vận Tỉnh ủy dự.'],
  ['has the words apart', 'Thay mặt Ban. Dân vận là việc của cả hệ thống.'],
  ['has the words with other accents', 'Ban Dân văn nghệ.'],
])('nothing is said where the text %s', (_, text) => {
  expect(asOfNotice(saying(text), october2017, [danVan])).toBeNull()
})

test.each([
  ['2025-01-31T16:59:59Z', true],
  ['2025-01-31T17:00:00Z', false],
  ['2026-11-01T00:00:00Z', false],
])('an article of %s: told %s', (at, told) => {
  expect(asOfNotice(saying('Ban Dân vận họp.'), new Date(at), [danVan]) !== null).toBe(told)
})

test.each([
  [[{ name: 'Ban', successor: 'Ban', from: '2025-13' }]],
  [[{ name: '', successor: 'Ban', from: '2025-02' }]],
  ['Ban'],
])('a setting that nobody can read is refused', stored => {
  expect(successorsSchema.safeParse(stored).success).toBe(false)
})
