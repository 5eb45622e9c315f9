import { expect, test } from 'vitest'
import type { Body } from './body.ts'
import { openPrompts, promptRanges } from './prompts.ts'

const body: Body = {
  type: 'doc',
  content: [
    { type: 'paragraph', content: [{ type: 'text', text: 'Dự họp có ⟦Thành phần: ai, đơn vị nào⟧, [sic], ⟦⟧.' }] },
    {
      type: 'blockquote',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: '⟦Kết luận⟧ và ⟦Thời gian⟧' }] }],
    },
  ],
}

test('what is still asked for is found in title, standfirst and text, once each, under its name', () => {
  expect(openPrompts({ title: 'Giao ban ⟦Kỳ: quý⟧', standfirst: '⟦Thời gian: ngày⟧', body })).toEqual([
    'Kỳ',
    'Thời gian',
    'Thành phần',
    'chỗ chưa đặt tên',
    'Kết luận',
  ])
})

test('a text without prompts lacks nothing, whatever brackets it has', () => {
  expect(openPrompts({ title: 'Ông [A] nói “⟧”', standfirst: '', body: { type: 'doc', content: [] } })).toEqual([])
})

test('a prompt that lost half of its brackets still counts as long as one pair is whole', () => {
  expect(openPrompts({ title: '⟦Thời gian ⟦Địa điểm⟧' })).toEqual(['Địa điểm'])
  expect(promptRanges('Tại ⟦Địa điểm⟧, ⟦Thời gian⟧')).toEqual([
    { from: 4, to: 14 },
    { from: 16, to: 27 },
  ])
})
