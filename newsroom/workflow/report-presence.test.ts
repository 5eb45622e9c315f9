import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Character, type Newsroom, newsroomFixture } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import type { Changed } from './change-edition.ts'
import { reportPresence } from './report-presence.ts'
import { codes, editionIn, value } from './stories.fixture.ts'

let database: TestDatabase
let people: Newsroom
let draft: Changed
beforeAll(async () => {
  database = await testDatabase()
  people = await newsroomFixture(database.db)
})
beforeEach(async () => {
  draft = await editionIn(database.db, people, 'draft')
})
afterAll(() => database.drop())

const report = (who: Character, windowId: string, isLeaving = false) =>
  reportPresence(database.db, people[who], { editionId: draft.edition.id, windowId, isLeaving })
const seenBy = async (who: Character, windowId: string) => value(await report(who, windowId)).others.map(({ id }) => id)
const rows = async () => (await database.pool.query('select * from edition_presence')).rows
const letPass = (seconds: number) =>
  database.pool.query('update edition_presence set seen_at = seen_at - make_interval(secs => $1)', [seconds])

test('who else has the draft open is seen by each, and oneself only in another window', async () => {
  expect(await seenBy('mai', 'a')).toEqual([])
  expect(await seenBy('hoa', 'b')).toEqual([people.mai.id])
  expect(await seenBy('hoa', 'b')).toEqual([people.mai.id])
  expect(await seenBy('mai', 'a')).toEqual([people.hoa.id])
  expect((await seenBy('mai', 'c')).toSorted()).toEqual([people.mai.id, people.hoa.id].toSorted())
})

test('who closes the window, or is not heard of any more, is gone', async () => {
  await report('hoa', 'd')
  await report('duc', 'e')
  value(await report('hoa', 'd', true))
  expect(await seenBy('mai', 'f')).toEqual([people.duc.id])
  await letPass(46)
  expect(await seenBy('mai', 'f')).toEqual([])
  expect(await rows()).toHaveLength(1)
})

test('who may not read the draft neither sees nor is seen', async () => {
  await report('mai', 'g')
  expect(codes(await report('tuan', 'h'))).toEqual(['not_found'])
  expect(codes(await report('quan', 'i'))).toEqual(['not_found'])
  expect(await seenBy('mai', 'g')).toEqual([])
})

test('nobody keeps another’s window alive, or closes it', async () => {
  await report('mai', 'k')
  await report('hoa', 'k', true)
  await letPass(30)
  await report('hoa', 'k')
  expect(await seenBy('duc', 'l')).toEqual([people.mai.id])
  await letPass(30)
  expect(await seenBy('duc', 'l')).toEqual([])
})

test('many windows that report at once do not wait for each other in a circle', async () => {
  await Promise.all(Array.from({ length: 40 }, (_, index) => report('mai', `cũ ${index}`)))
  await letPass(60)
  const outcomes = await Promise.all(Array.from({ length: 40 }, (_, index) => report('hoa', `mới ${index}`)))
  expect(outcomes.flatMap(codes)).toEqual([])
})
