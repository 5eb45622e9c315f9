import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cell, drawing, paragraph, relation, wordFile, zip } from '#newsroom/word/word-file.fixture.ts'
import { type Newsroom, newPicture, openNewsroom } from '../newsroom.fixture.ts'
import { send } from '../requests.fixture.ts'
import { POST } from './route.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

const handIn = (file: Buffer) => {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(file)], 'bai.docx'))
  return send(POST, 'POST', { cookie: newsroom.cookies.owner, body: form })
}
const pictures = async () => (await newsroom.pool.query('select id from media')).rows.map(({ id }) => id)

test('pictures come into the newsroom; a metafile and a broken one are told; the text is whole', async () => {
  const file = wordFile({
    relations: relation('p1', 'media/a.png') + relation('p2', 'media/b.emf') + relation('p3', 'media/c.jpg'),
    more: [
      { name: 'word/media/a.png', bytes: await newPicture() },
      { name: 'word/media/b.emf', bytes: Buffer.from('0100000058000000', 'hex') },
      { name: 'word/media/c.jpg', bytes: Buffer.from('ffd8ffe000', 'hex') },
    ],
    body:
      ['p1', 'p2', 'p3'].map(id => paragraph(drawing(`r:embed="${id}"`))).join('') +
      paragraph('Hết.') +
      `<w:tbl><w:tr>${cell('a')}<w:tc>${paragraph(drawing('r:embed="p2"'))}</w:tc></w:tr></w:tbl>`,
  })
  const answer = await handIn(file)
  expect(answer.status).toBe(201)
  const { body, losses } = await answer.json()
  const [id] = await pictures()
  expect(body.content.map(({ type }: { type: string }) => type)).toEqual(['figure', 'paragraph', 'table'])
  expect(body.content[0].attrs.mediaId).toBe(id)
  expect(losses).toEqual([
    expect.stringContaining('1 ảnh chưa có mô tả'),
    expect.stringContaining('2 hình WMF, EMF'),
    expect.stringContaining('1 ảnh không đọc được'),
  ])
})

test('two are read at once; who comes third is asked to wait', async () => {
  const file = wordFile({ body: paragraph('Một.') })
  const answers = await Promise.all([1, 2, 3].map(() => handIn(file)))
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 429])
  expect((await handIn(file)).status).toBe(201)
})

const document = (xml: string) => zip([{ name: 'word/document.xml', bytes: xml }])
const ole = (text: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(text, 'utf16le')])
const nested = (depth: number) => `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`
const bomb = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><w:document>&b;</w:document>'
const zeros = Buffer.alloc(40 * 1024 * 1024)

describe('a hostile file is refused with a sentence, and nothing of it is kept', () => {
  test.each<[string, () => Buffer, string]>([
    ['packed a thousandfold', () => zip([{ name: 'word/document.xml', bytes: zeros }]), 'lớn bất thường'],
    [
      'a thousandfold, and lying about it',
      () => zip([{ name: 'word/document.xml', bytes: zeros, claimed: 900 }]),
      'bị hỏng',
    ],
    [
      'many large entries',
      () => zip([1, 2, 3, 4].map(at => ({ name: `word/media/${at}`, bytes: zeros }))),
      'lớn bất thường',
    ],
    [
      'too many entries',
      () => zip(Array.from({ length: 3_000 }, (_, at) => ({ name: `${at}`, bytes: '' }))),
      'lớn bất thường',
    ],
    [
      'an archive in an archive',
      () => zip([{ name: 'a.zip', bytes: zip([{ name: 'b', bytes: zeros }]) }]),
      'không phải là tệp Word',
    ],
    ['a path that leads out', () => zip([{ name: '../../etc/cron.d/x', bytes: 'x' }]), 'bị hỏng'],
    ['a password', () => ole('EncryptedPackage'), 'có mật khẩu'],
    ['an old .doc by another name', () => ole('WordDocument'), 'Word kiểu cũ (.doc)'],
    ['a PDF by another name', () => Buffer.from('%PDF-1.7'), 'PDF'],
    ['RTF', () => Buffer.from('{\\rtf1 a}'), 'RTF'],
    ['Excel', () => zip([{ name: 'xl/workbook.xml', bytes: '<a/>' }]), 'Excel'],
    ['no bytes', () => Buffer.alloc(0), 'trống'],
    ['half a file', () => wordFile({ body: paragraph('Một.') }).subarray(0, 400), 'bị hỏng'],
    ['entities that blow up', () => document(bomb), 'bị hỏng'],
    ['no XML', () => document('<w:document><w:body>'), 'bị hỏng'],
    ['tables a thousand deep', () => wordFile({ body: nested(1_000) }), 'bị hỏng'],
    [
      'a table of a million columns',
      () => wordFile({ body: `<w:tbl><w:tr>${cell('a', '<w:gridSpan w:val="1000000"/>')}${cell('b')}</w:tr></w:tbl>` }),
      '50 cột',
    ],
    ['nothing to read', () => wordFile({ body: '' }), 'không có chữ'],
  ])('%s', async (_, file, sentence) => {
    const before = await pictures()
    const began = performance.now()
    const answer = await handIn(file())
    expect(answer.status).toBe(422)
    expect((await answer.json()).detail).toContain(sentence)
    expect(performance.now() - began).toBeLessThan(10_000)
    expect(await pictures()).toEqual(before)
  })

  test('50 MB', async () => {
    const answer = await handIn(Buffer.alloc(50 * 1024 * 1024))
    expect(answer.status).toBe(413)
    expect((await answer.json()).detail).toContain('25 MB')
  })
})
