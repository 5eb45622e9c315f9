import { eq } from 'drizzle-orm'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPublicVariant, readVariantFor } from '#db/queries/media.ts'
import { events } from '#db/schema/events.ts'
import { type Newsroom, newsroomFixture, someContent } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { createArticle } from '#newsroom/workflow/create-article.ts'
import { attachmentName, savedAs } from './attachment-name.ts'
import { officeDocument, pdfDocument } from './documents.fixture.ts'
import { type OwnStorage, storages } from './storages.fixture.ts'
import { storeAttachment } from './store-attachment.ts'

describe.each(storages)('kept in %s', (_, open) => {
  let site: TestDatabase & Newsroom
  let own: OwnStorage

  beforeAll(async () => {
    const made = await testDatabase()
    site = { ...made, ...(await newsroomFixture(made.db)) }
    own = await open()
  })
  afterAll(async () => {
    await site.drop()
    await own.close()
  })

  const store = (file: Buffer, name = 'Kế hoạch.pdf', who = site.mai) =>
    storeAttachment(site.db, who, { file, name, storage: own.storage })

  test.each([
    ['pdf', pdfDocument],
    ['docx', () => officeDocument('docx')],
    ['xlsx', () => officeDocument('xlsx')],
  ] as const)('a %s is kept byte for byte, whatever its name says', async (format, make) => {
    const file = make()
    const stored = await store(file, '../../Kế hoạch số 12.php')
    if (!stored.ok) throw new Error('refused')
    expect(stored.value).toMatchObject({ kind: 'attachment', fileName: `Kế hoạch số 12.${format}`, isKnown: false })
    const kept = await new Response(await own.storage.read(stored.value.id, `attachment.${format}`)).arrayBuffer()
    expect(Buffer.from(kept).equals(file)).toBe(true)
    const [event] = await site.db.select().from(events).where(eq(events.type, 'media.stored'))
    expect(event?.data).toHaveProperty('fileName')
  })

  test('the same file from a second person is one document, which both may use', async () => {
    const file = pdfDocument()
    const first = await store(file)
    const second = await store(file, 'Tên khác.pdf', site.tuan)
    if (!first.ok || !second.ok) throw new Error('refused')
    expect(second.value).toMatchObject({ id: first.value.id, isKnown: true })
    const { id } = first.value
    expect(await readVariantFor(site.db, site.tuan, id, 'attachment.pdf')).toMatchObject({ fileName: 'Kế hoạch.pdf' })
    expect(await readPublicVariant(site.db, id, 'attachment.pdf')).toBeUndefined()
  })

  test('a text offers only what is stored, as what it is', async () => {
    const stored = await store(pdfDocument())
    if (!stored.ok) throw new Error('refused')
    const bytes = stored.value.variants[0]?.bytes ?? 0
    const attrs = { mediaId: stored.value.id, name: 'Kế hoạch', format: 'pdf', bytes }
    const wrongs = [
      { ...attrs, bytes: 9 },
      { ...attrs, format: 'docx' },
      { ...attrs, mediaId: site.sectionId },
    ]
    const written = (blocks: unknown[]) => {
      const content = { ...someContent(), body: { type: 'doc', content: blocks } } as never
      return createArticle(site.db, site.mai, { sectionId: site.sectionId, content })
    }
    for (const wrong of wrongs) {
      const outcome = await written([{ type: 'attachment', attrs: wrong }])
      expect(outcome.ok ? '' : outcome.refusals[0]?.message).toContain('tệp đính kèm không còn trong kho')
    }
    const asPicture = await written([{ type: 'figure', attrs: { mediaId: attrs.mediaId } }])
    expect(asPicture.ok ? '' : asPicture.refusals[0]?.message).toContain('ảnh không còn trong kho')
    expect((await written([{ type: 'attachment', attrs }])).ok).toBe(true)
  })

  describe('refused in a sentence, and nothing is kept', () => {
    const macroType = 'application/vnd.ms-word.document.macroEnabled.main+xml'
    test.each<[string, () => Buffer, string]>([
      ['a page that claims to be a PDF', () => Buffer.from('<!doctype html>%PDF-1.7'), 'không phải là tệp PDF'],
      ['an SVG', () => Buffer.from('<svg onload="alert(1)"/>'), 'không phải là tệp PDF'],
      ['an archive of other things', () => Buffer.from(zipSync({ 'a.html': strToU8('x') })), 'không phải là tệp PDF'],
      [
        'a PowerPoint',
        () => officeDocument('docx', {}, 'application/x.presentation.main+xml'),
        'không phải là tệp PDF',
      ],
      ['an old or encrypted document', () => Buffer.from('d0cf11e0a1b11ae1ffff', 'hex'), 'mật khẩu'],
      ['a Word document with macros', () => officeDocument('docx', { 'word/vbaProject.bin': 'x' }), 'macro'],
      ['one that only says that it has them', () => officeDocument('docx', {}, macroType), 'macro'],
      ['a sheet with ActiveX', () => officeDocument('xlsx', { 'xl/activeX/activeX1.xml': 'x' }), 'macro'],
      ['a document with a program inside', () => officeDocument('docx', { 'word/embeddings/a.exe': 'x' }), 'macro'],
      ['an archive that breaks off', () => officeDocument('docx').subarray(0, 120), 'bị hỏng'],
      ['a list of contents that fills the memory', () => bomb(), 'không phải là tệp PDF'],
      ['nothing', () => Buffer.alloc(0), 'không phải là tệp PDF'],
      ['a file that is too large', () => Buffer.concat([pdfDocument(), Buffer.alloc(26 * 1024 * 1024)]), '25 MB'],
    ])('%s', async (_, make, said) => {
      const before = await own.kept()
      const outcome = await store(make())
      expect(outcome.ok ? [] : outcome.refusals).toEqual([{ code: 'invalid', message: expect.stringContaining(said) }])
      expect(await own.kept()).toEqual(before)
    })

    test('a document from an administrator', async () => {
      const outcome = await store(pdfDocument(), 'a.pdf', site.quan)
      expect(outcome.ok ? [] : outcome.refusals.map(({ code }) => code)).toEqual(['forbidden'])
    })
  })
})

/** Some kB that would become 200 MB. */
function bomb(): Buffer {
  return Buffer.from(zipSync({ '[Content_Types].xml': new Uint8Array(200_000_000) }, { level: 9 }))
}

test.each([
  ['../../x', 'x.pdf'],
  ['C:\\Users\\mai\\Kế hoạch quý III.docx', 'Kế hoạch quý III.pdf'],
  ['a\u0000b\r\nSet-Cookie: x.pdf', 'abSet-Cookie x.pdf'],
  ['%2e%2e%2fetc%2fpasswd', 'etc passwd.pdf'],
  ['CON', 'Tài liệu.pdf'],
  ['lpt1.docx', 'Tài liệu.pdf'],
  ['hoa\u202egpj.exe', 'hoagpj.pdf'],
  ['anh.php.jpg.pdf', 'anh.php.jpg.pdf'],
  ['...', 'Tài liệu.pdf'],
  ['x'.repeat(500), `${'x'.repeat(120)}.pdf`],
])('%j is saved as %j', (given, saved) => {
  expect(attachmentName(given, 'pdf')).toBe(saved)
  expect(savedAs(saved)).toMatch(/^attachment; filename\*=UTF-8''[\w.~%-]+$/)
})
