import { unzipSync } from 'fflate'
import { readSheet } from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { xlsxOf } from './xlsx.ts'

const sheetOf = (rows: (string | number | Date | null)[][]) =>
  xlsxOf([
    {
      name: 'Số liệu',
      columns: [
        { header: 'Tên', width: 20 },
        { header: 'Lượt', width: 10 },
      ],
      rows,
    },
  ])

test('số mở ra là số, ngày là ngày, chữ là chữ', async () => {
  const day = new Date('2026-11-26')
  const file = await sheetOf([
    ['Dân vận khéo', 87_167_781],
    ['0123', 0.5],
    ['', null],
    ['Ngày', day],
  ])
  expect(await readSheet(file, 'Số liệu')).toEqual([
    ['Tên', 'Lượt'],
    ['Dân vận khéo', 87_167_781],
    ['0123', 0.5],
    [null, null],
    ['Ngày', day],
  ])
})

test.each(['=HYPERLINK("http://example.vn")', '+1+1', '-2+3', '@SUM(A1)', "=cmd|' /C calc'!A0", '\t=1+1'])(
  '%s là chữ, không phải công thức',
  async text => {
    const file = await sheetOf([[text, 1]])
    expect((await readSheet(file, { trim: false }))[1]?.[0]).toBe(text)
    const parts = Object.entries(unzipSync(file)).filter(([name]) => name.startsWith('xl/worksheets/'))
    expect(parts).not.toEqual([])
    for (const [, bytes] of parts) expect(new TextDecoder().decode(bytes)).not.toMatch(/<f[ >]/)
  },
)

test('chữ có dấu ngoặc nhọn và ký tự điều khiển vẫn là một tệp mở được', async () => {
  const file = await sheetOf([['a<b>&"c"\u0000\u000bd\uffff', 1]])
  expect((await readSheet(file))[1]?.[0]).toBe('a<b>&"c"d')
})
