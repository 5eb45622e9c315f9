import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { hostileTitles } from '#newsroom/feeds/validation.fixture.ts'
import { organisationSchema } from '#newsroom/settings/organisation.ts'
import { drawShareImage } from './draw-share-image.ts'
import { setHeadline } from './headline-lines.ts'
import { shareImageSvg } from './share-image.ts'
import { headlineFace } from './typeface.ts'

const organisation = organisationSchema.parse({})
const face = headlineFace()
const title = 'Hội nghị trực tuyến sơ kết công tác dân vận 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm 2017'
const shared = { organisation, title, section: 'Tin hoạt động', date: '17/10/2017' }
const drawing = { face, emblem: '<svg xmlns="http://www.w3.org/2000/svg"/>', host: 'dvtg.example.vn' }
const box = { width: 1_056, height: 310, sizes: [76, 68, 60, 54, 48, 43, 38] }

const vietnamese = 'aăâeêioôơuưy'
  .split('')
  .flatMap(letter => ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'].map(tone => letter + tone))
  .flatMap(letter => [letter, letter.toUpperCase()].map(form => form.normalize('NFC')))
  .concat('đ', 'Đ')

test('the face has every letter of Vietnamese, in one piece', () => {
  expect(vietnamese).toHaveLength(146)
  expect(face.drawable(vietnamese.join(''))).toBe(vietnamese.join(''))
  // T and ổ are kerned: in a face cut in two for the web they are not.
  expect(face.widthOf('Tổ', 100)).toBeLessThan(face.widthOf('T', 100) + face.widthOf('ổ', 100))
})

test('letters and marks that were written apart are drawn together', () => {
  expect(face.drawable('Dân vận'.normalize('NFD'))).toBe('Dân vận')
})

test.each(['VẬN ĐỘNG NHÂN DÂN ỦNG HỘ QUỸ VÌ NGƯỜI NGHÈO Ở XÃ ĐẶC BIỆT KHÓ KHĂN', 'ẪỂỖ ỰẬỢ '.repeat(12).trim(), title])(
  'no mark touches the line above it: %s',
  text => {
    const { lines, size, leading } = setHeadline(text, face, box)
    expect(lines.length).toBeGreaterThan(1)
    const gaps = lines.slice(1).map((line, index) => {
      return leading - face.reachOf(lines[index] ?? '', size).below - face.reachOf(line, size).above
    })
    expect(Math.min(...gaps)).toBeGreaterThan(0)
  },
)

describe('a hostile title', () => {
  test.each(Object.entries(hostileTitles))('that %s stays inside its room', (_, hostile) => {
    const { lines, size, height } = setHeadline(hostile, face, box)
    expect(height).toBeLessThanOrEqual(box.height)
    expect(Math.max(...lines.map(line => face.widthOf(line, size)))).toBeLessThanOrEqual(box.width)
  })

  test.each(Object.entries(hostileTitles))('that %s is drawn', async (_, hostile) => {
    const svg = shareImageSvg({ ...shared, title: hostile, section: hostile }, drawing)
    // Only outlines, and only numbers in them: one NaN ends a path before its end.
    expect(svg.replace(/ d="[MLQCZ0-9. -]*"/g, '')).not.toMatch(/NaN|<text| d=/)
    const { data, info } = await sharp(Buffer.from(svg)).raw().toBuffer({ resolveWithObject: true })
    expect([info.width, info.height]).toEqual([1_200, 630])
    expect(data.length).toBeGreaterThan(0)
  })
})

test('what does not fit ends with an ellipsis', () => {
  const { lines, size } = setHeadline('Ủng hộ '.repeat(80), face, box)
  expect(size).toBe(38)
  expect(lines.at(-1)).toMatch(/…$/)
})

test('a share image is a small PNG of the size that networks ask for', async () => {
  const image = await drawShareImage(shared)
  expect(await sharp(image).metadata()).toMatchObject({ format: 'png', width: 1_200, height: 630 })
  expect(image.length).toBeLessThan(120_000)
})

test('the letters are the same on a machine without any font', async () => {
  const home = mkdtempSync(join(tmpdir(), 'khong-phong-chu-'))
  try {
    const script = `import { drawShareImage } from '#newsroom/sharing/draw-share-image.ts'
      process.stdout.write(Buffer.from(await drawShareImage(${JSON.stringify(shared)})).toString('base64'))`
    const env = { ...process.env, HOME: home, FONTCONFIG_FILE: join(home, 'none.conf'), FONTCONFIG_PATH: home }
    const options = { env, maxBuffer: 1_048_576 }
    const drawn = execFileSync(process.execPath, ['--input-type=module', '--eval', script], options).toString()
    expect(drawn).toBe(Buffer.from(await drawShareImage(shared)).toString('base64'))
  } finally {
    rmSync(home, { recursive: true })
  }
})
