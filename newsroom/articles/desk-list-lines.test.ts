import { afterAll, beforeAll, expect, test } from 'vitest'
import { deskCounts } from '#db/queries/desk-counts.ts'
import { type DeskFilter, deskListPage } from '#db/queries/desk-list.ts'
import type { Viewer } from '#db/queries/edition-acts.ts'
import { type Newsroom, newsroomFixture, someContent } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { reindexDeskTexts } from '#newsroom/search/index-desk-text.ts'
import { createArticle } from '#newsroom/workflow/create-article.ts'
import { recallEdition } from '#newsroom/workflow/recall-edition.ts'
import { removeArticle } from '#newsroom/workflow/remove-article.ts'
import { saveEdition } from '#newsroom/workflow/save-edition.ts'
import { editionIn, reason, target, value } from '#newsroom/workflow/stories.fixture.ts'
import { withdrawArticle } from '#newsroom/workflow/withdraw-article.ts'
import { readDeskChoice } from './desk-filter.ts'
import { deskListLines } from './desk-list-lines.ts'

let own: TestDatabase
let people: Newsroom
const states = ['draft', 'submitted', 'returned', 'approved', 'published'] as const

beforeAll(async () => {
  own = await testDatabase()
  people = await newsroomFixture(own.db)
  for (const state of states) await editionIn(own.db, people, state, someContent(`Bài ${state}`))
})
afterAll(() => own.drop())

async function titles(viewer: Viewer, filter: DeskFilter = {}): Promise<string[]> {
  const rows = await deskListPage(own.db, viewer, filter, { limit: 100 })
  return rows.map(({ title }) => title)
}

function asked(typed: string): DeskFilter {
  return readDeskChoice({ q: typed }, { viewerId: '', sections: [], people: [] }).filter
}

test('editors and leaders see every article, reporters their own, administrators none; the last change on top', async () => {
  const all = states.map(state => `Bài ${state}`).toReversed()
  expect(await titles(people.hoa)).toEqual(all)
  expect(await titles(people.duc)).toEqual(all)
  expect(await titles(people.mai)).toEqual(all)
  expect(await titles(people.tuan)).toEqual([])
  expect(await titles(people.quan)).toEqual([])
})

test('each line says what waits, for whom and since when', async () => {
  const rows = await deskListPage(own.db, people.hoa, {}, { limit: 100 })
  const waits = deskListLines(rows, new Date()).map(({ standingName, waits }) => [standingName, waits?.join()])
  expect(waits).toEqual([
    ['Đã đăng', ''],
    ['Đã duyệt', expect.stringMatching(/^Chờ đến giờ đăng: /)],
    ['Bị trả lại', expect.stringMatching(/^Chờ Nguyễn Thị Mai sửa từ .+, đã /)],
    ['Đã gửi duyệt', expect.stringMatching(/^Chờ lãnh đạo duyệt từ .+, đã /)],
    ['Bản thảo', expect.stringMatching(/^Chờ Nguyễn Thị Mai viết tiếp từ .+, đã /)],
  ])
})

test('a colleague who changes a draft finds it among their articles', async () => {
  const written = await editionIn(own.db, people, 'draft', someContent('Bài viết chung'))
  const content = someContent('Bài viết chung của hai người')
  value(await saveEdition(own.db, people.hoa, { ...target(written), content }))
  expect(await titles(people.hoa, { personId: people.hoa.id })).toEqual(['Bài viết chung của hai người'])
})

test('words find what was last saved, accents or not, drafts included, and not what was written over', async () => {
  const { db } = own
  const written = value(
    await createArticle(db, people.tuan, {
      sectionId: people.otherSectionId,
      content: someContent('Nương ngô ở bản Pú Tửu'),
    }),
  )
  expect(await titles(people.duc, asked('pu tuu nuong'))).toEqual(['Nương ngô ở bản Pú Tửu'])
  expect(await titles(people.mai, asked('pu tuu'))).toEqual([])
  value(await saveEdition(db, people.tuan, { ...target(written), content: someContent('Ruộng bậc thang') }))
  expect(await titles(people.duc, asked('Pú Tửu'))).toEqual([])
  expect(await titles(people.duc, asked('“ruộng bậc thang”'))).toEqual(['Ruộng bậc thang'])
})

test('what an older version indexed, or nobody, is found again after the upgrade', async () => {
  await own.db.execute('delete from desk_search')
  expect(await titles(people.duc, asked('bai returned'))).toEqual([])
  expect(await reindexDeskTexts(own.db)).toBeGreaterThanOrEqual(states.length)
  expect(await titles(people.duc, asked('bai returned'))).toEqual(['Bài returned'])
  expect(await reindexDeskTexts(own.db)).toBe(0)
})

test('state, section, person and day narrow the list together', async () => {
  expect(await titles(people.hoa, { standing: 'returned' })).toEqual(['Bài returned'])
  expect(await titles(people.hoa, { sectionIds: [people.otherSectionId] })).toEqual(['Ruộng bậc thang'])
  expect(await titles(people.hoa, { personId: people.tuan.id, standing: 'draft' })).toEqual(['Ruộng bậc thang'])
  expect(await titles(people.hoa, { personId: people.tuan.id, standing: 'published' })).toEqual([])
  expect(await titles(people.hoa, { until: new Date(Date.now() - 86_400_000) })).toEqual([])
})

test('a recalled, a withdrawn and a removed article come to the top, as what they are now', async () => {
  const { db } = own
  const sent = await editionIn(db, people, 'submitted', someContent('Bài rút lại để viết tiếp'))
  const [one, other] = [
    await editionIn(db, people, 'published', someContent('Bài đã rút')),
    await editionIn(db, people, 'published', someContent('Bài đã gỡ')),
  ]
  value(await withdrawArticle(db, people.duc, { articleId: one.article.id, reason, notice: 'Bài được rút.' }))
  value(await removeArticle(db, people.duc, { articleId: other.article.id, reason }))
  value(await recallEdition(db, people.mai, target(sent)))
  const [first, second, third] = await deskListPage(db, people.hoa, {}, { limit: 3 })
  expect([first?.title, first?.standing]).toEqual(['Bài rút lại để viết tiếp', 'draft'])
  expect([second?.title, second?.standing]).toEqual(['Bài đã gỡ', 'removed'])
  expect([third?.title, third?.standing]).toEqual(['Bài đã rút', 'withdrawn'])
})

test('pages follow each other without a gap or a repetition, while others go on writing', async () => {
  const { db } = own
  const whole = await titles(people.hoa)
  const seen: string[] = []
  let after: { changedAt: Date; articleId: string } | undefined
  for (;;) {
    const rows = await deskListPage(db, people.hoa, {}, { after, limit: 2 })
    seen.push(...rows.map(({ title }) => title))
    await editionIn(db, people, 'draft', someContent(`Bài chen vào ${seen.length}`))
    after = rows.at(-1)
    if (rows.length < 2) break
  }
  expect(seen).toEqual(whole)
})

test('a phrase in quotation marks fills its pages with the texts that say it, whatever stands between them', async () => {
  const { db } = own
  const words = ['đội chèo cạn Bản Mới', 'chèo đội cạn Bản Mới', 'đội cạn chèo Bản Mới', 'hát ở đội chèo cạn']
  for (const title of words) await editionIn(db, people, 'draft', someContent(title))
  const { phrase, terms } = asked('“đội chèo cạn”')
  expect([typeof terms, typeof phrase]).toEqual(['string', 'string'])
  expect(await titles(people.hoa, asked('đội chèo cạn'))).toEqual(words.toReversed())
  expect(await titles(people.mai, { terms: terms ?? '', phrase: phrase ?? '' })).toEqual([words[3], words[0]])
  expect(await titles(people.tuan, asked('“đội chèo cạn”'))).toEqual([])
  const [first] = await deskListPage(db, people.hoa, asked('“đội chèo cạn”'), { limit: 1 })
  const rest = await deskListPage(db, people.hoa, asked('“đội chèo cạn”'), { after: first, limit: 1 })
  expect([first?.title, ...rest.map(({ title }) => title)]).toEqual([words[3], words[0]])
})

test('open articles are counted by state, as far as one may read them', async () => {
  const { rows } = await own.pool.query('select count(*)::int as drafts from desk_list where standing = $1', ['draft'])
  const counted = await deskCounts(own.db, people.hoa, undefined)
  expect(counted.find(({ standing }) => standing === 'draft')?.count).toBe(rows[0].drafts)
  expect(await deskCounts(own.db, people.tuan, people.mai.id)).toContainEqual({ standing: 'draft', count: 1 })
  expect(await deskCounts(own.db, people.hoa, people.tuan.id)).toContainEqual({ standing: 'draft', count: 1 })
  expect((await deskCounts(own.db, people.quan, undefined)).map(({ count }) => count)).toEqual([0, 0, 0, 0])
})
