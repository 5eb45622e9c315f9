import { expect, test } from 'vitest'
import { missingFrom } from './completeness.ts'
import { contentSchema } from './content.ts'

const mediaId = '0196f0aa-0000-7000-8000-000000000001'
const words = { type: 'paragraph', content: [{ type: 'text', text: 'Sáng nay.' }] }
const lacking = (block: unknown) =>
  missingFrom(
    contentSchema.parse({
      title: 'Ngày hội',
      standfirst: 'Sapo',
      byline: 'Ngọc Diệp',
      body: { type: 'doc', content: [words, { type: 'note', content: [block] }] },
    }),
    { page: null },
  ).map(({ message }) => message)

const gallery = (caption: string, ...pictures: object[]) => ({
  type: 'gallery',
  attrs: { caption, pictures: pictures.map(picture => ({ mediaId, ...picture })) },
})
const noCaption = 'Một bộ ảnh chưa có chú thích: hãy viết cho cả bộ hoặc cho từng ảnh.'
const video = (title: string) => ({ type: 'video', attrs: { address: 'https://vimeo.com/123456789', title } })

test.each([
  ['a gallery with a caption', gallery('Ngày hội', { alt: 'Múa sạp' }, { alt: 'Ném còn' }), []],
  ['a gallery with a caption for each picture', gallery('', { alt: 'Múa sạp', caption: 'Múa sạp.' }), []],
  ['a gallery that waits for its pictures', gallery(''), []],
  ['one picture without a caption', gallery('', { alt: 'a', caption: 'A.' }, { alt: 'b' }), [noCaption]],
  [
    'a picture without a description',
    gallery('Ngày hội', { alt: 'Múa sạp' }, { alt: ' ' }),
    ['Ảnh thứ 2 của một bộ ảnh chưa có mô tả cho người đọc không nhìn thấy ảnh.'],
  ],
  ['a video with a name', video('Múa sạp'), []],
  ['a video without a name', video(' '), ['Một video trong bài chưa có tên.']],
])('%s', (_, block, said) => {
  expect(lacking(block)).toEqual(said)
})
