import { expect, test } from 'vitest'
import { deskListAddress, readDeskChoice } from './desk-filter.ts'

const section = '0198f4e2-0000-7000-8000-000000000001'
const child = '0198f4e2-0000-7000-8000-000000000002'
const mai = '0198f4e2-0000-7000-8000-00000000000a'
const known = {
  viewerId: mai,
  sections: [
    { id: section, slug: 'tin-hoat-dong', parentId: null },
    { id: child, slug: 'tin-co-so', parentId: section },
  ],
  people: [{ id: mai }],
}

test('an address is read and written back as it was', () => {
  const address =
    '/toa-soan/bai-viet?q=giao+ban&trang-thai=da-gui-duyet&chuyen-muc=tin-hoat-dong&nguoi=toi&tu=2026-11-01'
  const given = Object.fromEntries(new URL(address, 'http://toa-soan').searchParams)
  const { choice, filter, problems } = readDeskChoice(given, known)
  expect(deskListAddress(choice)).toBe(address)
  expect(problems).toEqual([])
  expect(filter).toMatchObject({ standing: 'submitted', sectionIds: [section, child], personId: mai })
  expect(filter.from?.toISOString()).toBe('2026-10-31T17:00:00.000Z')
})

test('a day is read as people write it, and it belongs to the list as a whole', () => {
  const { filter } = readDeskChoice({ den: '5/11/2026' }, known)
  expect(filter.until?.toISOString()).toBe('2026-11-05T17:00:00.000Z')
})

test('what is no choice narrows nothing, and a sentence says so', () => {
  const given = { q: '%%%', 'trang-thai': 'toString', 'chuyen-muc': 'la', nguoi: 'ai', tu: '30/02/2026', sau: 'x' }
  const { filter, after, problems } = readDeskChoice(given, known)
  expect(filter).toEqual({})
  expect(after).toBeUndefined()
  expect(problems).toHaveLength(6)
  expect(problems.at(3)).toBe('Trong từ khóa không có chữ hoặc số nào để tìm.')
  expect(readDeskChoice({ tu: '2026-11-02', den: '2026-11-01' }, known).problems).toEqual([
    '“Từ ngày” đang ở sau “Đến ngày” nên không có bài nào trong khoảng ấy.',
  ])
})

test('the place behind which a page begins comes through the address unchanged', () => {
  const place = { changedAt: new Date('2026-11-26T04:05:06.789Z'), articleId: mai }
  const address = new URL(deskListAddress({ q: 'a' }, place), 'http://toa-soan')
  expect(readDeskChoice(Object.fromEntries(address.searchParams), known).after).toEqual(place)
})

test('a place that no calendar has is refused with a sentence', () => {
  const { after, problems } = readDeskChoice({ sau: `999999999999999_${mai}` }, known)
  expect([after, problems.length]).toEqual([undefined, 1])
})
