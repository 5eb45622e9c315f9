import { expect, test } from 'vitest'
import { pictureFiles } from './picture-files.ts'

test('the files of a picture are offered by format, narrow first', () => {
  const variant = (name: string, width: number, type: string) => ({ name, width, type, height: width / 2, bytes: 1 })
  const files = pictureFiles({
    id: 'x',
    width: 1200,
    height: 600,
    variants: [
      variant('960.jpg', 960, 'image/jpeg'),
      variant('480.jpg', 480, 'image/jpeg'),
      variant('480.avif', 480, 'image/avif'),
    ],
  })
  expect(files).toEqual({
    width: 1200,
    height: 600,
    sources: [{ type: 'image/avif', srcSet: '/media/x/480.avif 480w' }],
    src: '/media/x/960.jpg',
    srcSet: '/media/x/480.jpg 480w, /media/x/960.jpg 960w',
  })
})
