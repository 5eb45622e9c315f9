import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Newsroom, newsroomFixture, someContent } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { saveEdition } from '#newsroom/workflow/save-edition.ts'
import { editionIn, target, value } from '#newsroom/workflow/stories.fixture.ts'
import { revisionContent, revisionsOfArticle, revisionTexts, thinRevisions } from './revisions.ts'

let database: TestDatabase
let people: Newsroom
beforeAll(async () => {
  database = await testDatabase()
  people = await newsroomFixture(database.db)
})
afterAll(() => database.drop())

/** A draft of Mai's that she and then Hoa saved again. */
async function savedThrice() {
  const { db } = database
  const begun = await editionIn(db, people, 'draft', someContent('Bản một'))
  const mine = value(await saveEdition(db, people.mai, { ...target(begun), content: someContent('Bản hai') }))
  return value(await saveEdition(db, people.hoa, { ...target(mine), content: someContent('Bản ba') }))
}

test('every save is kept, with who made it, and can be read again', async () => {
  const { article, edition } = await savedThrice()
  const kept = await revisionsOfArticle(database.db, people.mai, article.id, 10)
  expect(kept.map(({ version, author }) => [version, author])).toEqual([
    [3, 'Trần Thanh Hòa'],
    [2, 'Nguyễn Thị Mai'],
    [1, 'Nguyễn Thị Mai'],
  ])
  const titles = kept.map(({ version }) => revisionContent(database.db, people.mai, { editionId: edition.id, version }))
  expect(await Promise.all(titles)).toMatchObject([{ title: 'Bản ba' }, { title: 'Bản hai' }, { title: 'Bản một' }])
})

test('a save that was refused leaves no revision', async () => {
  const { article, edition } = await savedThrice()
  const stale = { editionId: edition.id, version: 1, content: someContent('Ghi đè') }
  expect((await saveEdition(database.db, people.mai, stale)).ok).toBe(false)
  expect(await revisionsOfArticle(database.db, people.mai, article.id, 10)).toHaveLength(3)
})

test.each([
  ['the author', 'mai', 3],
  ['another reporter', 'tuan', 0],
  ['an editor', 'hoa', 3],
  ['a leader', 'duc', 3],
  ['an administrator', 'quan', 0],
] as const)('%s reads what they may read of the article', async (_, who, count) => {
  const { article, edition } = await savedThrice()
  expect(await revisionsOfArticle(database.db, people[who], article.id, 10)).toHaveLength(count)
  const content = await revisionContent(database.db, people[who], { editionId: edition.id, version: 1 })
  expect(content === undefined).toBe(count === 0)
})

test('long after publication one save an hour and person is left; of open editions every one', async () => {
  const open = await savedThrice()
  const published = await editionIn(database.db, people, 'published', someContent('Đã đăng'))
  await database.asOwner(`
    insert into edition_revisions (edition_id, version, content, saved_by, saved_at)
      select '${published.edition.id}', 100 + n, '{}', '${people.mai.id}', '2026-01-01T08:00:00+07:00'::timestamptz + n * interval '20 minutes'
      from generate_series(0, 5) n`)
  expect(await thinRevisions(database.db, 30)).toBe(0)
  await database.asOwner(`
    alter table editions disable trigger user;
    update editions set published_at = now() - interval '31 days' where id = '${published.edition.id}';
    alter table editions enable trigger user`)
  expect(await thinRevisions(database.db, 30)).toBe(4)
  const kept = await revisionsOfArticle(database.db, people.hoa, published.article.id, 10)
  expect(kept.map(({ version }) => version)).toEqual([105, 102, 1])
  expect(await revisionsOfArticle(database.db, people.hoa, open.article.id, 10)).toHaveLength(3)
})

test('to tell who changed what, saves of one person in a row are one, up to the edition that is asked for', async () => {
  const { article, edition } = await savedThrice()
  const told = async (who: 'mai' | 'tuan', upTo = 1, limit = 10) =>
    (await revisionTexts(database.db, people[who], article.id, { upTo, limit })).map(
      ({ version, author, content, isFirst }) => [version, author, (content as { title: string }).title, isFirst],
    )
  const [mai, hoa] = [
    [2, 'Nguyễn Thị Mai', 'Bản hai', true],
    [3, 'Trần Thanh Hòa', 'Bản ba', false],
  ]
  expect(await told('mai')).toEqual([mai, hoa])
  expect(await told('mai', 1, 1)).toEqual([hoa])
  expect(await told('mai', 0)).toEqual([])
  expect(await told('tuan')).toEqual([])
  await database.asOwner(`update edition_revisions set saved_at = saved_at - interval '1 hour'
    where edition_id = '${edition.id}' and version = 1`)
  expect(await told('mai')).toEqual([
    [1, 'Nguyễn Thị Mai', 'Bản một', true],
    [2, 'Nguyễn Thị Mai', 'Bản hai', false],
    hoa,
  ])
})
