import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  editionsAwaitingReview,
  openEditionsOf,
  publishedEditionsOf,
  recentPublications,
  scheduledEditions,
} from '#db/queries/desk-articles.ts'
import { openTakedownRequestFor, openTakedownRequests } from '#db/queries/desk-takedowns.ts'
import { type Newsroom, newsroomFixture, someContent } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { removeArticle } from '#newsroom/workflow/remove-article.ts'
import { editionIn, reason, value } from '#newsroom/workflow/stories.fixture.ts'
import { deskArticle } from './desk-article.ts'
import { linesFor } from './desk-lines.ts'

let own: TestDatabase
let people: Newsroom
const states = ['draft', 'submitted', 'returned', 'approved', 'published'] as const
const articleIds = {} as Record<(typeof states)[number], string>

beforeAll(async () => {
  own = await testDatabase()
  people = await newsroomFixture(own.db)
  for (const state of states) {
    articleIds[state] = (await editionIn(own.db, people, state, someContent(`Bài ${state}`))).article.id
  }
})
afterAll(() => own.drop())

const now = new Date()
const titles = async (rows: ReturnType<typeof openEditionsOf>) => linesFor(await rows, now).map(line => line.title)

test('a reporter finds what is theirs, the newest change first', async () => {
  const open = await titles(openEditionsOf(own.db, people.mai))
  expect(open.toSorted()).toEqual(['Bài approved', 'Bài draft', 'Bài returned', 'Bài submitted'])
  expect(await titles(publishedEditionsOf(own.db, people.mai))).toEqual(['Bài published'])
  expect(await titles(openEditionsOf(own.db, people.tuan))).toEqual([])
})

test.each(['hoa', 'duc'] as const)('%s finds what waits for review, for its time and what was published', async who => {
  expect(await titles(editionsAwaitingReview(own.db, people[who]))).toEqual(['Bài submitted'])
  expect(await titles(scheduledEditions(own.db, people[who]))).toEqual(['Bài approved'])
  expect(await titles(recentPublications(own.db, people[who]))).toEqual(['Bài published'])
})

test.each(['tuan', 'quan'] as const)('%s finds nothing of it in any list, and no article', async who => {
  const viewer = people[who]
  for (const list of [editionsAwaitingReview, scheduledEditions, recentPublications, openEditionsOf]) {
    expect(await list(own.db, viewer)).toEqual([])
  }
  for (const id of Object.values(articleIds)) expect(await deskArticle(own.db, viewer, id)).toBeUndefined()
})

test('a line says what its state makes one ask', async () => {
  const lines = linesFor(await openEditionsOf(own.db, people.mai), now)
  const inState = (standing: string) => lines.find(line => line.standing === standing)
  expect(inState('returned')).toMatchObject({
    standingName: 'Bị trả lại',
    href: `/toa-soan/bai-viet/${articleIds.returned}`,
    quote: { said: 'Lý do trả lại', text: reason },
  })
  expect(inState('submitted')?.facts).toEqual([
    'Tin hoạt động',
    expect.stringMatching(/^Nguyễn Thị Mai gửi lúc .*đã chờ/),
  ])
  expect(inState('approved')?.facts.at(-1)).toMatch(/^Hẹn đăng lúc \d\d:\d\d \d\d\/\d\d\/\d{4}$/)
})

test('an article tells everybody what they may do and why not', async () => {
  const forLeader = await deskArticle(own.db, people.duc, articleIds.submitted)
  expect(forLeader?.may).toMatchObject({ approve: [], return: [], edit: [], recall: [{ code: 'forbidden' }] })
  const forAuthor = await deskArticle(own.db, people.mai, articleIds.submitted)
  expect(forAuthor).toMatchObject({ isContributor: true, may: { recall: [], approve: [{ code: 'forbidden' }] } })
  const published = await deskArticle(own.db, people.mai, articleIds.published)
  expect(published).toMatchObject({ open: undefined, may: { 'open-edition': [], remove: [{ code: 'forbidden' }] } })
})

test('a request to remove an article is there for those who decide, and for nobody who may not know of it', async () => {
  const articleId = articleIds.published
  value(await removeArticle(own.db, people.hoa, { articleId, reason }))
  expect(await openTakedownRequests(own.db, people.duc)).toMatchObject([
    { articleId, requester: 'Trần Thanh Hòa', reason },
  ])
  expect(await openTakedownRequestFor(own.db, people.duc, articleId)).toMatchObject({ kind: 'removal' })
  expect(await openTakedownRequests(own.db, people.tuan)).toEqual([])
  expect(await openTakedownRequestFor(own.db, people.quan, articleId)).toBeUndefined()
})
