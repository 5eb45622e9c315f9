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
  ['a decorative picture', gallery('Ngày hội', { alt: '', decorative: true }), []],
  ['a video with a name', video('Múa sạp'), []],
  ['a video without a name', video(' '), ['Một video trong bài chưa có tên.']],
])('%s', (_, block, said) => {
  expect(lacking(block)).toEqual(said)
})

const picture = { mediaId: '0196f0aa-0000-7000-8000-000000000001', caption: '', credit: '' }
const complete = {
  title: 'Giao ban',
  standfirst: 'Hội nghị đánh giá kết quả.',
  byline: 'Nguyễn Thị Mai',
  body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Sáng nay.' }] }] },
}
const withFigures = (...attrs: object[]) => {
  const [paragraph] = complete.body.content
  const inQuote = { type: 'blockquote', content: [paragraph, ...attrs.map(each => ({ type: 'figure', attrs: each }))] }
  return { body: { type: 'doc', content: [inQuote] } }
}
const how = 'Hãy viết mô tả cho người đọc không nhìn thấy ảnh, hoặc đánh dấu là ảnh trang trí.'

/** What a text lacks because of its pictures: each row the pictures, then the sentences. */
test.each<[string, object, string[]]>([
  ['no picture', {}, []],
  ['a cover that is described', { cover: { ...picture, alt: 'Hội trường.' } }, []],
  ['a cover that is not', { cover: { ...picture, alt: ' ' } }, [`Ảnh đại diện chưa có mô tả. ${how}`]],
  ['a decorative cover', { cover: { ...picture, alt: '', decorative: true } }, []],
  [
    'a figure that is not described',
    withFigures({ ...picture, alt: '' }),
    [`Trong bài có 1 ảnh chưa có mô tả. ${how}`],
  ],
  [
    'two of three figures',
    withFigures({ ...picture, alt: '' }, { ...picture, alt: 'Cầu.' }, { ...picture, alt: '', decorative: null }),
    [`Trong bài có 2 ảnh chưa có mô tả. ${how}`],
  ],
  ['a decorative figure', withFigures({ ...picture, alt: '', decorative: true }), []],
  ['a place kept for a picture', withFigures({ ...picture, mediaId: null, alt: '' }), []],
])('%s', (_, fields, sentences) => {
  const content = contentSchema.parse({ ...complete, ...fields })
  const missing = missingFrom(content, { page: null })
  expect(missing.map(({ message }) => message)).toEqual(sentences)
  expect(missingFrom(content, { page: 'gioi-thieu' })).toEqual(missing)
})

test('a picture of which nobody has said that it is decorative is written as it always was: approvals stay', () => {
  for (const said of [{}, { decorative: null }, { decorative: false }]) {
    const content = contentSchema.parse({ ...complete, cover: { ...picture, alt: 'Cầu.', ...said } })
    expect(JSON.stringify(content.cover)).toBe(
      JSON.stringify({ mediaId: picture.mediaId, alt: 'Cầu.', caption: '', credit: '' }),
    )
  }
})
