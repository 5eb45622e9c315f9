import { expect, test } from 'vitest'
import { placeOf } from './anchor.ts'

const first = 'Sáng nay, Ban tổ chức hội nghị giao ban.'
const second = 'Chiều nay, Ban tổ chức đoàn đi cơ sở.'
const anchor = { quote: 'Ban tổ chức', prefix: 'Chiều nay, ', suffix: ' đoàn đi cơ sở.' }

test('trong nhiều chỗ giống nhau, tìm ra đúng chỗ đã góp ý, dù đoạn khác chen vào trước', () => {
  expect(placeOf(anchor, [first, second])).toEqual({ block: 1, start: 11, end: 22 })
  expect(placeOf(anchor, ['Đoạn mới: Ban tổ chức lại.', first, second])).toMatchObject({ block: 2 })
})

test('chữ xung quanh đổi một phần thì vẫn tìm ra', () => {
  expect(placeOf(anchor, [first, 'Đầu giờ chiều nay, Ban tổ chức đoàn đến xã.'])).toMatchObject({ block: 1 })
})

test('chữ được trích không còn thì không chỉ vào đâu cả', () => {
  expect(placeOf(anchor, ['Chiều nay, Ban cử đoàn đi cơ sở.'])).toBeUndefined()
  expect(placeOf({ quote: '', prefix: '', suffix: '' }, [first])).toBeUndefined()
})

test('chữ ngắn giữa những chữ hoàn toàn khác không phải chỗ cũ; chữ dài chỉ có một thì phải', () => {
  const short = { quote: 'hội nghị', prefix: 'mở ', suffix: ' lớn' }
  expect(placeOf(short, ['Dự|hội nghị|có 20 người.'])).toBeUndefined()
  const long = { ...short, quote: 'hội nghị giao ban công tác' }
  expect(placeOf(long, ['Dự|hội nghị giao ban công tác|sáng nay.'])).toMatchObject({ block: 0, start: 3 })
})

test('cả một đoạn được trích, không có gì xung quanh', () => {
  expect(placeOf({ quote: 'Hết.', prefix: '', suffix: '' }, [first, 'Hết.'])).toMatchObject({ block: 1 })
})
