import { expect, test } from 'vitest'
import { paragraphsOf } from './paste-text.client.ts'

test('blank lines, also those full of blanks, stand between paragraphs', () => {
  expect(paragraphsOf('Tiêu đề \n\nĐoạn một.\n   \u00A0 \nĐoạn hai.\r\n\r\nĐoạn ba.')).toEqual([
    'Tiêu đề',
    'Đoạn một.',
    'Đoạn hai.',
    'Đoạn ba.',
  ])
})

test('a sentence that an e-mail broke is one paragraph again', () => {
  const text =
    'Sáng nay, tại nhà văn hóa thôn, hơn hai trăm cán bộ cùng\nngười dân ra quân.\n\nBuổi chiều, mọi người về.'
  expect(paragraphsOf(text)).toEqual([
    'Sáng nay, tại nhà văn hóa thôn, hơn hai trăm cán bộ cùng người dân ra quân.',
    'Buổi chiều, mọi người về.',
  ])
})

test('without blank lines every line is a paragraph', () => {
  expect(paragraphsOf('Một\nHai\n')).toEqual(['Một', 'Hai'])
})

test('items of a list stay apart', () => {
  expect(paragraphsOf('Các việc chính gồm có những nội dung sau đây\n- làm đường\n- trồng cây\n\nHết.')).toEqual([
    'Các việc chính gồm có những nội dung sau đây',
    '- làm đường',
    '- trồng cây',
    'Hết.',
  ])
})
