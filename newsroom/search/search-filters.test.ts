import { expect, test } from 'vitest'
import { readDay, readFilters, scopeOf } from './search-filters.ts'

test.each([
  ['17/10/2017', '2017-10-17'],
  ['7/1/2018', '2018-01-07'],
  ['7-1-2018', '2018-01-07'],
  ['17.10.2017', '2017-10-17'],
  ['2017-10-17', '2017-10-17'],
  ['29/02/2024', '2024-02-29'],
  ['29/02/2023', undefined],
  ['31/04/2017', undefined],
  ['32/01/2017', undefined],
  ['10/17/2017', undefined],
  ['2017-13-01', undefined],
  ['17/10/17', undefined],
  ['0000-00-00', undefined],
  ["2017-10-17' or 1=1", undefined],
  ['', undefined],
])('%j is the day %s', (written, day) => {
  expect(readDay(written)).toBe(day)
})

test.each([
  [{}, { order: 'relevance' }],
  [{ tu: '', den: '', 'chuyen-muc': '', 'sap-xep': '' }, { order: 'relevance' }],
  [
    { 'sap-xep': 'moi-nhat', tu: '1/1/2017' },
    { order: 'newest', from: '2017-01-01' },
  ],
  [
    { 'sap-xep': 'lien-quan', 'chuyen-muc': 'dan-van-kheo' },
    { order: 'relevance', section: 'dan-van-kheo' },
  ],
  [{ 'sap-xep': 'constructor' }, undefined],
  [{ 'sap-xep': 'published_at; drop table articles' }, undefined],
  [{ 'chuyen-muc': "x' or '1'='1" }, undefined],
  [{ tu: ['2017-01-01', '2018-01-01'] }, undefined],
])('%j filters by %j', (given, filters) => {
  expect(readFilters(given)).toEqual(filters)
})

test('both days belong to the search, as the calendar in Vietnam has them', () => {
  expect(scopeOf({ from: '2017-01-01', until: '2017-12-31', order: 'relevance' })).toEqual({
    from: new Date('2016-12-31T17:00:00Z'),
    until: new Date('2017-12-31T17:00:00Z'),
  })
})
