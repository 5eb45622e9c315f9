import { expect, test } from 'vitest'
import { navigationFrom } from './navigation.ts'

const section = (id: string, parentId: string | null = null) => ({ id, slug: id, name: id, description: '', parentId })
const sections = [section('tin'), section('doan-the'), section('nong-dan', 'doan-the')]
const marked = (path: string) =>
  navigationFrom(path, sections).flatMap(({ href, current }) => (current ? [[href, current]] : []))

test('chuyên mục đang đọc được đánh dấu, chuyên mục con đánh dấu chuyên mục mẹ', () => {
  expect(marked('/')).toEqual([['/', 'page']])
  expect(marked('/chuyen-muc/tin')).toEqual([['/chuyen-muc/tin', 'page']])
  expect(marked('/chuyen-muc/nong-dan')).toEqual([['/chuyen-muc/doan-the', 'true']])
  expect(marked('/tim-kiem')).toEqual([])
})

test('chỉ chuyên mục lớn có trong thanh chuyên mục', () => {
  expect(navigationFrom('/', sections).map(({ href }) => href)).toEqual([
    '/',
    '/chuyen-muc/tin',
    '/chuyen-muc/doan-the',
  ])
})
