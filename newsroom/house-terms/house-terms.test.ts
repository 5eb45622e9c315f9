import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { acceptedTerms, termsFound } from '#db/queries/house-terms.ts'
import { type Newsroom, newsroomFixture } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { codes, value } from '#newsroom/workflow/stories.fixture.ts'
import { verifyAuditLog } from '#newsroom/workflow/verify-audit-log.ts'
import { addTerm } from './add-term.ts'
import { changeTerm, decideTerm, endTerm, termOf } from './change-term.ts'
import { importTerms } from './import-terms.ts'
import { soughtIn, type TermInput, termSchema } from './term.ts'
import { termsCsv } from './terms-file.ts'

let own: TestDatabase
let people: Newsroom
beforeAll(async () => {
  own = await testDatabase()
  people = await newsroomFixture(own.db)
})
afterAll(() => own.drop())

const place = (term: string, more: Partial<TermInput> = {}): TermInput => ({ kind: 'place', term, ...more })
const add = async (term: TermInput) => value(await addTerm(own.db, people.hoa, term))
const eventsOf = async (termId: string) =>
  (await own.pool.query(`select type from events where data ->> 'termId' = $1 order by seq`, [termId])).rows.map(
    ({ type }) => type,
  )

describe('an entry', () => {
  test('of an editor holds at once, is changed and ended, and every step is in the audit log', async () => {
    const { db } = own
    const added = await add(place('  Mường   Piêng ', { validFrom: '2020-01-01' }))
    expect(added).toMatchObject({ term: 'Mường Piêng', state: 'accepted', sought: 'muong pieng', version: 1 })
    const target = { termId: added.id, version: 1 }
    const changed = value(
      await changeTerm(db, people.duc, { ...target, value: { ...termOf(added), note: 'xã vùng cao' } }),
    )
    expect(changed).toMatchObject({ note: 'xã vùng cao', version: 2 })
    const tooEarly = await endTerm(db, people.hoa, { termId: added.id, version: 2, lastDay: '2019-12-31' })
    expect(codes(tooEarly)).toEqual(['invalid'])
    const ended = value(await endTerm(db, people.hoa, { termId: added.id, version: 2, lastDay: '2025-06-30' }))
    expect(ended).toMatchObject({ validTo: '2025-06-30', version: 3 })
    expect(await eventsOf(added.id)).toEqual(['house-term.added', 'house-term.changed', 'house-term.ended'])
    expect((await verifyAuditLog(db)).faults).toEqual([])
  })

  test('of a reporter waits until an editor or a leader takes it over or refuses it', async () => {
    const { db } = own
    const proposed = value(await addTerm(db, people.mai, place('Nậm Khao')))
    expect(proposed.state).toBe('proposed')
    expect((await acceptedTerms(db)).map(({ term }) => term)).not.toContain('Nậm Khao')
    const decision = { termId: proposed.id, version: 1, outcome: 'accepted' } as const
    expect(codes(await decideTerm(db, people.tuan, decision))).toEqual(['forbidden'])
    expect(value(await decideTerm(db, people.lan, decision)).state).toBe('accepted')
    expect(codes(await decideTerm(db, people.hoa, { ...decision, version: 2 }))).toEqual(['wrong_state'])
    const other = value(await addTerm(db, people.mai, place('Nậm Sai')))
    value(await decideTerm(db, people.hoa, { termId: other.id, version: 1, outcome: 'refused' }))
    expect(value(await addTerm(db, people.hoa, place('Nậm Sai'))).state).toBe('accepted')
  })

  test('is changed by nobody who saw an older version, nor by who may not', async () => {
    const { db } = own
    const { id: termId } = await add(place('Chiềng Khoa'))
    const change = (version: number, actor = people.hoa) =>
      changeTerm(db, actor, { termId, version, value: place('Chiềng Khoa', { note: 'thung lũng' }) })
    expect(codes(await change(1, people.mai))).toEqual(['forbidden'])
    expect(codes(await change(1, people.quan))).toEqual(['forbidden'])
    const both = await Promise.all([change(1), change(1, people.duc)])
    expect(both.flatMap(codes)).toEqual(['stale_version'])
    expect(codes(await addTerm(db, people.quan, place('Chiềng Ve')))).toEqual(['forbidden'])
  })

  test('stands once for each day: another time may have another meaning', async () => {
    const { db } = own
    const bdv = { kind: 'abbreviation', term: 'BDV', standsFor: 'Ban Dân vận', validTo: '2025-01-31' } as const
    const { id } = await add(bdv)
    const later = { ...bdv, standsFor: 'Ban Đại diện', validFrom: '2025-01-31', validTo: null }
    expect(codes(await addTerm(db, people.hoa, later))).toEqual(['already_there'])
    await add({ ...later, validFrom: '2025-02-01' })
    const longer = { termId: id, version: 1, value: { ...bdv, validTo: null } }
    expect(codes(await changeTerm(db, people.hoa, longer))).toEqual(['already_there'])
    const both = await Promise.all(['lan', 'duc'].map(who => addTerm(db, people[who as 'lan'], place('Huổi Một'))))
    expect(both.flatMap(codes)).toEqual(['already_there'])
  })

  test.each<[string, Partial<TermInput>]>([
    ['no words', { term: '  ' }],
    ['a single letter', { term: 'a' }],
    ['a formula', { term: '=HYPERLINK("x")' }],
    ['a formula in the note', { note: '@SUM(A1)' }],
    ['a preference for itself', { preferred: 'Mường Khoa' }],
    ['an end before its beginning', { validFrom: '2025-07-01', validTo: '2025-06-30' }],
    ['what only abbreviations stand for', { standsFor: 'Ủy ban' }],
    ['an abbreviation of nothing', { kind: 'abbreviation', term: 'UBX' }],
    ['an abbreviation of two words', { kind: 'abbreviation', term: 'UB ND', standsFor: 'Ủy ban nhân dân' }],
    ['more than 200 letters', { term: 'Mường '.repeat(40) }],
  ])('is refused with %s', (_, fault) => {
    expect(termSchema.safeParse({ ...place('Mường Khoa'), ...fault }).success).toBe(false)
  })

  test('is found without its marks, in Vietnamese order, as long as it holds or after', async () => {
    for (const term of ['Đông Phú', 'Dông Phú', 'Ấp Phú', 'An Phú']) await add(place(term))
    await add(place('Cũ Phú', { validTo: '2020-01-01' }))
    const found = async (isEnded: boolean) => {
      const search = { kind: 'place' as const, sought: soughtIn('PHÚ'), isEnded, today: '2026-11-26' }
      return (await termsFound(own.db, search, { offset: 0, limit: 10 })).map(({ term }) => term.term)
    }
    expect(await found(false)).toEqual(['An Phú', 'Ấp Phú', 'Dông Phú', 'Đông Phú'])
    expect(await found(true)).toEqual(['Cũ Phú'])
  })
})

describe('a list in a file', () => {
  const header = 'Loại;Mục từ;Viết thống nhất;Viết tắt cho;Viết đầy đủ ở lần đầu;Từ ngày;Đến ngày;Ghi chú'
  const bytes = (...lines: string[]) => new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`)
  const take = (...lines: string[]) => importTerms(own.db, people.hoa, bytes(...lines))
  const messages = async (...lines: string[]) => {
    const outcome = await take(...lines)
    return outcome.ok ? [] : outcome.refusals.map(({ message }) => message)
  }
  const termsOf = async () => (await acceptedTerms(own.db)).map(({ term }) => term)

  test.each([
    ['semicolons and a byte order mark', bytes(header, 'Người;"Lò Văn Piêng; già làng";;;;1/7/2025;;')],
    ['commas', bytes(header.replaceAll(';', ','), 'Người,"Lò Văn Piêng, trưởng bản",,,,01/07/2025,,')],
    [
      'tabs in UTF-16',
      new Uint8Array(
        Buffer.from(`\uFEFF${header.replaceAll(';', '\t')}\r\nngười\tLò Văn Khoa\t\t\t\t2025-07-01`, 'utf16le'),
      ),
    ],
  ])('is read with %s', async (_, file) => {
    expect(value(await importTerms(own.db, people.hoa, file))).toEqual({ added: 1, changed: 0, unchanged: 0 })
    expect((await acceptedTerms(own.db)).findLast(({ kind }) => kind === 'person')?.validFrom).toBe('2025-07-01')
  })

  test('with bad lines is not taken at all; each is told with its number', async () => {
    const before = await termsOf()
    const told = await messages(
      header,
      'Địa danh;Tà Xùa;;;;;;',
      'Huyện;Tà Xi;;;;;;',
      'Địa danh;Tà Xo;;;;31/02/2025;;',
      'Địa danh;=CMD();;;;;;',
      '',
      'Địa danh;Tà Xùa;;;;;;',
      'Chữ viết tắt;UBX;;;;;;',
    )
    expect(told).toEqual([
      'Chưa nhập gì vì tệp có chỗ sai.',
      'Dòng 3: Cột “Loại” là “Huyện”; chỉ nhận “Người”, “Địa danh”, “Cơ quan, tổ chức”, “Chữ viết tắt”, “Từ ngữ”.',
      'Dòng 4: Không đọc được ngày “31/02/2025”; hãy viết như 01/07/2025.',
      'Dòng 5: Mục từ không được bắt đầu bằng dấu =, +, -, @ hoặc |.',
      'Dòng 7: “Tà Xùa” đã có ở dòng 2 của tệp.',
      'Dòng 8: Hãy ghi chữ này viết tắt cho cụm từ nào.',
    ])
    expect(await termsOf()).toEqual(before)
  })

  test.each([
    ['no list', ['Tên;Tuổi', 'Lan;5'], 'Dòng 1: Dòng tiêu đề thiếu cột “Loại”, “Mục từ”.'],
    ['nothing below its header', [header], 'Dòng 1: Tệp không có dòng nào dưới dòng tiêu đề.'],
    [
      'an open quotation',
      [header, 'Người;"Lò;;;;;;'],
      'Dòng 1: Tệp có dấu ngoặc kép mở mà không đóng nên không đọc được.',
    ],
  ])('that is %s is refused with a sentence', async (_, lines, message) => {
    expect(await messages(...lines)).toEqual(['Chưa nhập gì vì tệp có chỗ sai.', message])
  })

  test('in an old charset is refused: its letters would be others', async () => {
    const outcome = await importTerms(own.db, people.hoa, Uint8Array.from([0x4c, 0x6f, 0xb9, 0x69, 0x3b]))
    expect(outcome.ok ? '' : outcome.refusals[1]?.message).toMatch(/CSV UTF-8/)
  })

  test('goes out and comes back: unchanged lines change nothing, changed ones their entry', async () => {
    const { db } = own
    const { id } = await add({
      kind: 'body',
      term: 'Ban Dân vận',
      preferred: 'Ban Tuyên giáo và Dân vận',
      validFrom: '2025-02-01',
    })
    const exported = termsCsv(await acceptedTerms(db))
    const file = (text: string) => new TextEncoder().encode(text)
    const all = (await acceptedTerms(db)).length
    expect(value(await importTerms(db, people.hoa, file(exported)))).toEqual({ added: 0, changed: 0, unchanged: all })
    const edited = exported.replace('Ban Tuyên giáo và Dân vận', 'Ban Tuyên giáo và Dân vận Tỉnh ủy')
    expect(value(await importTerms(db, people.duc, file(edited)))).toEqual({ added: 0, changed: 1, unchanged: all - 1 })
    const changed = (await acceptedTerms(db)).find(one => one.id === id)
    expect(changed).toMatchObject({ preferred: 'Ban Tuyên giáo và Dân vận Tỉnh ủy', version: 2 })
    const again = await importTerms(db, people.duc, file(edited))
    expect(again.ok ? '' : again.refusals[1]?.message).toMatch(/“Ban Dân vận” đã được sửa sau khi tệp này được xuất/)
  })

  test('is for editors and leaders', async () => {
    expect(codes(await importTerms(own.db, people.mai, bytes(header, 'Từ ngữ;bản mường')))).toEqual(['forbidden'])
  })
})
