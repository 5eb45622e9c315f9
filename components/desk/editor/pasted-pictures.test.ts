import { expect, test } from 'vitest'
import { picturesInRtf } from './pasted-pictures.client.ts'

const png = '89504e470d0a1a0a0000000d49484452'
const jpeg = 'ffd8ffe000104a46494600010100'

test('the pictures of a text that Word copied are read from its RTF, in their order', async () => {
  const rtf = `{\\rtf1 Ch\\u7919? {\\*\\shppict{\\pict{\\*\\picprop}\\picscalex100\\pngblip\\bliptag-12{\\*\\blipuid 00ff}\n${png.slice(0, 20)}\r\n${png.slice(20)}}}
    {\\nonshppict{\\pict\\wmetafile8 0100090000}} {\\pict\\jpegblip ${jpeg.repeat(2)}}}`
  const found = picturesInRtf(rtf)
  expect(found.map(({ type }) => type)).toEqual(['image/png', 'image/jpeg'])
  expect(Buffer.from(await (found[0] as File).arrayBuffer()).toString('hex')).toBe(png)
  expect(found[1]?.size).toBe(28)
})

test.each([
  '',
  '{\\rtf1 no picture}',
  '\\pngblip',
  `\\pngblip${'{'.repeat(50_000)}`,
  `\\pngblip${'\\a1 '.repeat(50_000)}`,
])('what holds no picture gives none, soon (%#)', rtf => expect(picturesInRtf(rtf)).toEqual([]))
