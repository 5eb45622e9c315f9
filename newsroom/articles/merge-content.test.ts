import { describe, expect, test } from 'vitest'
import { type DocumentNode, fieldKey, nodeKey } from './content-key.ts'
import { type Choice, canKeepBoth, mergeContent } from './merge-content.ts'

const text = (words: string, ...marks: string[]): DocumentNode => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks: marks.map(type => ({ type })) }),
})
const paragraph = (words: string): DocumentNode => ({ type: 'paragraph', ...(words && { content: [text(words)] }) })
const list = (...items: string[]): DocumentNode => ({
  type: 'bulletList',
  content: items.map(item => ({ type: 'listItem', content: [paragraph(item)] })),
})
const row = (...cells: string[]): DocumentNode => ({
  type: 'tableRow',
  content: cells.map(cell => ({ type: 'tableCell', content: [paragraph(cell)] })),
})
const body = (blocks: (string | DocumentNode)[]) => ({
  body: { type: 'doc', content: blocks.map(block => (typeof block === 'string' ? paragraph(block) : block)) },
})
type Article = ReturnType<typeof body>

const wordsOf = (node: DocumentNode): string => node.text ?? (node.content ?? []).map(wordsOf).join(' ')
const linesOf = ({ body: { content } }: Article) => content.map(wordsOf)
const merged = (base: string[], mine: string[], theirs: string[], choices?: Choice[]) => {
  const merge = mergeContent(body(base), body(mine), body(theirs), choices)
  return { lines: linesOf(merge.merged), conflicts: merge.conflicts }
}
const clean = (lines: string[]) => ({ lines, conflicts: [] })

const opening = 'Sáng nay, Ban tổ chức hội nghị giao ban.'
const middle = 'Toàn tỉnh có 46 cuộc đối thoại với nhân dân.'
const closing = 'Trưởng Ban kết luận và giao việc cho quý sau.'
const base = [opening, middle, closing]

describe('what does not meet is put together', () => {
  test('edits to neighbouring paragraphs', () => {
    const mine = [`${opening} Dự có 40 người.`, middle, closing]
    const theirs = [opening, middle.replace('46', '64'), closing]
    expect(merged(base, mine, theirs)).toEqual(clean([mine[0], theirs[1], closing] as string[]))
  })

  test('a new paragraph beside an edited one, and a paragraph that is gone', () => {
    const mine = [opening, 'Trước đó, Ban đi kiểm tra ở ba xã.', middle, closing]
    expect(merged(base, mine, [opening, middle.replace('46', '64')])).toEqual(
      clean([opening, mine[1] as string, middle.replace('46', '64')]),
    )
  })

  test('new paragraphs of both in one place, each once, in one order whoever asks', () => {
    const [mine, theirs] = [
      [...base, 'Ảnh do cộng tác viên gửi.'],
      [...base, 'Hội nghị bế mạc lúc mười giờ.'],
    ]
    const one = merged(base, mine, theirs)
    expect(one.lines).toHaveLength(5)
    expect(merged(base, theirs, mine)).toEqual(one)
  })

  test('two people who begin in the same empty paragraph', () => {
    const { lines, conflicts } = merged([opening, ''], [opening, 'Một câu.'], [opening, 'Hai lời khác.'])
    expect(conflicts).toEqual([])
    expect(lines.toSorted()).toEqual([opening, 'Một câu.', 'Hai lời khác.'].toSorted())
  })

  test('the same change on both sides, once', () => {
    const both = [opening, middle.replace('46', '64'), closing, 'Thêm một đoạn.']
    expect(merged(base, both, both)).toEqual(clean(both))
  })

  test('an edit of a paragraph that the other one moved', () => {
    const edited = [`${opening} Dự có 40 người.`, middle, closing]
    const moved = [middle, closing, opening]
    expect(merged(base, edited, moved)).toEqual(clean([middle, closing, edited[0] as string]))
    expect(merged(base, moved, edited)).toEqual(clean([middle, closing, edited[0] as string]))
  })

  test('a paragraph that both moved, to two places: once', () => {
    const more = [...base, 'Một đoạn nữa của bài.']
    const { lines, conflicts } = merged(
      more,
      [middle, opening, closing, more[3] as string],
      [middle, closing, more[3] as string, opening],
    )
    expect([lines.filter(line => line === opening).length, conflicts]).toEqual([1, []])
  })

  test('items of one list, rows of one table', () => {
    const items = [list('việc thứ nhất', 'việc thứ hai')]
    const byItem = mergeContent(
      body(items),
      body([list('việc thứ nhất đã xong', 'việc thứ hai')]),
      body([list('việc thứ nhất', 'việc thứ hai', 'việc mới')]),
    )
    expect(byItem).toEqual({ merged: body([list('việc thứ nhất đã xong', 'việc thứ hai', 'việc mới')]), conflicts: [] })
    const table = (...rows: DocumentNode[]) => body([{ type: 'table', content: rows }])
    const byRow = mergeContent(
      table(row('Xã', 'Số cuộc'), row('Lam Sơn', '3')),
      table(row('Xã', 'Số cuộc'), row('Lam Sơn', '4')),
      table(row('Xã', 'Số cuộc đối thoại'), row('Lam Sơn', '3')),
    )
    expect(byRow).toEqual({ merged: table(row('Xã', 'Số cuộc đối thoại'), row('Lam Sơn', '4')), conflicts: [] })
  })

  test('title, standfirst and tags by field', () => {
    const head = { title: 'Tên', standfirst: 'Sapo', tags: ['a', 'b'] }
    const mine = { title: 'Tên mới', standfirst: 'Sapo', tags: ['b', 'c'] }
    const theirs = { title: ' Tên ', standfirst: 'Sapo mới', tags: ['a', 'b', 'd'] }
    expect(mergeContent({ ...head, ...body([]) }, { ...mine, ...body([]) }, { ...theirs, ...body([]) })).toEqual({
      merged: { title: 'Tên mới', standfirst: 'Sapo mới', tags: ['b', 'c', 'd'], ...body([]) },
      conflicts: [],
    })
  })

  test('what an editor writes down differently is no change', () => {
    const noted: DocumentNode = {
      type: 'paragraph',
      content: [
        text('đ\u0061\u0300'),
        { type: 'text', text: 'm', marks: [{ type: 'link', attrs: { href: '/a', target: null, rel: 'x' } }] },
        text(' thoại'),
        text(' mới'),
      ],
    }
    const kept: DocumentNode = {
      type: 'paragraph',
      content: [
        text('đà'),
        { type: 'text', text: 'm', marks: [{ type: 'link', attrs: { href: '/a' } }] },
        text(' thoại mới'),
      ],
    }
    expect(nodeKey(noted)).toBe(nodeKey(kept))
    expect(mergeContent(body([noted]), body(['Khác hẳn.']), body([kept])).conflicts).toEqual([])
  })
})

describe('what meets is a choice', () => {
  const mine = [opening, middle.replace('46', '64'), closing]
  const theirs = [opening, middle.replace('nhân dân', 'người dân'), closing]

  test.each<[Choice, string[]]>([
    ['mine', mine],
    ['theirs', theirs],
    ['both', [opening, mine[1] as string, theirs[1] as string, closing]],
  ])('two edits of one paragraph: %s', (choice, lines) => {
    const { conflicts } = merged(base, mine, theirs)
    expect(conflicts).toEqual([
      { place: 'body', mine: [paragraph(mine[1] as string)], theirs: [paragraph(theirs[1] as string)] },
    ])
    expect(merged(base, mine, theirs, [choice]).lines).toEqual(lines)
  })

  test('an edit of what the other one deleted: there or not there', () => {
    const { conflicts } = merged(base, mine, [opening, closing])
    expect(conflicts).toEqual([{ place: 'body', mine: [paragraph(mine[1] as string)], theirs: [] }])
    expect(conflicts.map(canKeepBoth)).toEqual([false])
    expect(merged(base, mine, [opening, closing], ['mine']).lines).toEqual(mine)
    expect(merged(base, mine, [opening, closing], ['theirs']).lines).toEqual([opening, closing])
  })

  test('a paragraph that one split and the other edited: the pieces are one side', () => {
    const split = [opening, 'Toàn tỉnh có 46 cuộc', 'đối thoại với nhân dân.', closing]
    const { conflicts } = merged(base, split, theirs)
    expect(conflicts).toMatchObject([{ mine: [paragraph(split[1] as string), paragraph(split[2] as string)] }])
    expect(merged(base, split, theirs, ['theirs']).lines).toEqual(theirs)
    expect(merged(base, split, theirs, ['mine']).lines).toEqual(split)
  })

  test('two paragraphs that one joined and the other edited', () => {
    const joined = [`${opening} ${middle}`, closing]
    expect(merged(base, joined, theirs).conflicts).toHaveLength(1)
    expect(merged(base, joined, theirs, ['theirs']).lines).toEqual(theirs)
    expect(merged(base, joined, theirs, ['mine']).lines).toEqual(joined)
  })

  test('a new paragraph with which two devices went on', () => {
    const begun = 'Đồng chí Trưởng Ban đề nghị các xã báo cáo'
    const { conflicts } = merged(base, [...base, `${begun} trước thứ Hai.`], [...base, `${begun} ngay hôm nay.`])
    expect(conflicts).toHaveLength(1)
  })

  test('two titles', () => {
    const titled = (title: string) => ({ title, ...body([]) })
    const { conflicts, merged: kept } = mergeContent(titled('Một'), titled('Hai'), titled('Ba'), ['theirs'])
    expect(conflicts).toEqual([{ place: 'title', mine: 'Hai', theirs: 'Ba' }])
    expect([conflicts.map(canKeepBoth), kept.title]).toEqual([[false], 'Ba'])
  })
})

test('nothing said is nothing, however it is written', () => {
  expect(new Set([undefined, null, '', ' ', [], {}].map(fieldKey))).toEqual(new Set(['']))
})
