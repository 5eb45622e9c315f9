import { expect, test, vi } from 'vitest'
import { picturesIn } from './gallery-markup.client.ts'

const picture = { mediaId: '0196f0aa-0000-7000-8000-000000000001', alt: 'Múa sạp', caption: '', credit: 'Mai' }

test('a gallery that is copied and pasted keeps its pictures', () => {
  expect(picturesIn(JSON.stringify([picture, picture]))).toEqual([picture, picture])
})

test.each(['', '{', 'null', '{"0":1}', '[null,1,"x",[],{"mediaId":"../../x"},{"mediaId":{"toString":"x"}}]'])(
  'what is no gallery, %s, brings no picture',
  markup => {
    vi.spyOn(console, 'warn').mockReturnValue()
    expect(picturesIn(markup)).toEqual([])
  },
)

test('words that are none are left out', () => {
  expect(picturesIn(JSON.stringify([{ ...picture, alt: { a: 1 }, credit: 7 }]))).toEqual([
    { ...picture, alt: '', credit: '' },
  ])
})
