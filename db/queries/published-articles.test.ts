import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { articleSlugs, articles } from '#db/schema/articles.ts'
import { type Newsroom, newsroomFixture, someContent } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { answerQuestion } from '#newsroom/search/answer-question.ts'
import { searchQuery } from '#newsroom/search/query.ts'
import { readQuestion } from '#newsroom/search/question.ts'
import { approveEdition } from '#newsroom/workflow/approve-edition.ts'
import type { Changed } from '#newsroom/workflow/change-edition.ts'
import { openEdition } from '#newsroom/workflow/open-edition.ts'
import { removeArticle } from '#newsroom/workflow/remove-article.ts'
import { editionIn, reason, target, value } from '#newsroom/workflow/stories.fixture.ts'
import { submitEdition } from '#newsroom/workflow/submit-edition.ts'
import { withdrawArticle } from '#newsroom/workflow/withdraw-article.ts'
import { countInMonths, latestInMonth, monthsWithArticles } from './archive.ts'
import {
  countInSections,
  latestArticles,
  latestInSections,
  latestOfEachSection,
  listedArticlesById,
  othersInSection,
} from './article-lists.ts'
import { catalogueName, countUnder, latestUnder, relatedArticles } from './catalogue.ts'
import { neighboursInSection } from './neighbours.ts'
import { addressOfNumber, articleAtSlug, correctionNotes } from './published-articles.ts'
import { searchArticles } from './search.ts'

let database: TestDatabase
let people: Newsroom
const told: Record<'live' | 'older' | 'withdrawn' | 'removed' | 'draft' | 'approved', Changed> = {} as never

beforeAll(async () => {
  database = await testDatabase()
  people = await newsroomFixture(database.db)
  const { db } = database
  const onlyHere = (state: string) => (state === 'published' ? [] : ['chưa đăng'])
  const tell = (title: string, state: 'draft' | 'approved' | 'published') =>
    editionIn(db, people, state, {
      ...someContent(title),
      tags: ['Dân vận khéo', ...onlyHere(state)],
      eventDate: '2017-10-16',
    })
  told.older = await tell('Bài cũ về dân vận khéo', 'published')
  told.live = await tell('Bài mới về dân vận khéo', 'published')
  told.withdrawn = await tell('Bài đã rút về dân vận khéo', 'published')
  told.removed = await tell('Bài đã gỡ về dân vận khéo', 'published')
  told.draft = await tell('Bản thảo về dân vận khéo', 'draft')
  told.approved = await tell('Bài hẹn giờ về dân vận khéo', 'approved')
  const notice = 'Bài có số liệu chưa được kiểm chứng.'
  value(await withdrawArticle(db, people.duc, { articleId: told.withdrawn.article.id, reason, notice }))
  value(await removeArticle(db, people.duc, { articleId: told.removed.article.id, reason }))
  await db
    .update(articles)
    .set({ publishedAt: sql`now() - interval '1 day'` })
    .where(eq(articles.id, told.older.article.id))
  // An earlier address of each, as a change of title would leave it.
  await db.insert(articleSlugs).values([
    { slug: 'dia-chi-cu-cua-bai-moi', articleId: told.live.article.id },
    { slug: 'dia-chi-cu-cua-bai-da-go', articleId: told.removed.article.id },
  ])
})
afterAll(() => database.drop())

const slugOfArticle = (name: keyof typeof told) => told[name].article.slug ?? ''
const ids = (list: { id: string }[]) => list.map(({ id }) => id)

test('a short address leads to what was ever published, and says what was removed', async () => {
  const leadsTo = async (name: keyof typeof told) => {
    const [row] = await database.db
      .select({ number: articles.shortNumber })
      .from(articles)
      .where(eq(articles.id, told[name].article.id))
    return row?.number ? addressOfNumber(database.db, row.number) : 'no number'
  }
  expect(await leadsTo('live')).toEqual({ slug: slugOfArticle('live'), isRemoved: false })
  expect(await leadsTo('removed')).toEqual({ slug: slugOfArticle('removed'), isRemoved: true })
  expect(await leadsTo('draft')).toBe('no number')
  expect(await addressOfNumber(database.db, 999_999_999)).toBeUndefined()
})

describe('what is in a list is live and published', () => {
  const everyArticle = () => Object.values(told).map(({ article }) => article.id)
  const question = readQuestion('dân vận khéo')
  const query = question && searchQuery(question)
  const page = { limit: 20, offset: 0 }
  const lists: Record<string, () => Promise<string[]>> = {
    latestArticles: async () => ids(await latestArticles(database.db, 20)),
    latestInSections: async () => ids(await latestInSections(database.db, [people.sectionId], page)),
    latestOfEachSection: async () => ids(await latestOfEachSection(database.db, [people.sectionId], 20)),
    latestUnderTag: async () => ids(await latestUnder(database.db, 'tag', 'dan-van-kheo', page)),
    latestUnderAuthor: async () => ids(await latestUnder(database.db, 'author', 'nguyen-thi-mai', page)),
    archive: async () => {
      const months = await monthsWithArticles(database.db)
      const lists = await Promise.all(months.map(month => latestInMonth(database.db, month, page)))
      return ids(lists.flat())
    },
    listedArticlesById: async () => ids(await listedArticlesById(database.db, everyArticle())),
    othersInSection: async () => ids(await othersInSection(database.db, people.sectionId, told.draft.article.id, 20)),
    searchArticles: async () => (query ? searchArticles(database.db, { ...query.close, rank: query.rank }) : []),
    answerQuestion: async () => {
      const answer = await answerQuestion(database.db, 'dan van kheo', { page: { number: 1, size: 20 } })
      return 'found' in answer ? answer.found.map(({ article }) => article.id) : []
    },
  }

  test.each(Object.entries(lists))('%s', async (_, list) => {
    expect(await list()).toEqual([told.live.article.id, told.older.article.id])
  })

  test('countInSections', async () => {
    expect(await countInSections(database.db, [people.sectionId, people.otherSectionId], 100)).toBe(2)
    expect(await countInSections(database.db, [people.sectionId], 1)).toBe(1)
    expect(await countInSections(database.db, [], 100)).toBe(0)
  })

  test('countUnder and countInMonths', async () => {
    expect(await countUnder(database.db, 'tag', 'dan-van-kheo', 100)).toBe(2)
    expect(await countUnder(database.db, 'tag', 'dan-van-kheo', 1)).toBe(1)
    const counts = await countInMonths(database.db, await monthsWithArticles(database.db), 100)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2)
  })

  test('a name that only unpublished and taken down articles have is no page', async () => {
    expect(await catalogueName(database.db, 'tag', 'dan-van-kheo')).toBe('Dân vận khéo')
    expect(await catalogueName(database.db, 'tag', 'chua-dang')).toBeUndefined()
    expect(await catalogueName(database.db, 'author', 'dan-van-kheo')).toBeUndefined()
  })

  test('beside an article stand live ones only, and nothing beside one that is not', async () => {
    const near = async (name: keyof typeof told) => {
      const { older, newer } = await neighboursInSection(database.db, told[name].article.id)
      const related = await relatedArticles(database.db, told[name].article.id, 10)
      return { older: older?.id, newer: newer?.id, related: ids(related) }
    }
    const [live, older] = [told.live.article.id, told.older.article.id]
    expect(await near('live')).toEqual({ older, newer: undefined, related: [older] })
    expect(await near('older')).toEqual({ older: undefined, newer: live, related: [live] })
    const nothing = { older: undefined, newer: undefined, related: [] }
    for (const name of ['withdrawn', 'removed', 'draft', 'approved'] as const) expect(await near(name)).toEqual(nothing)
  })
})

test('the article that is being read is not among the others', async () => {
  const others = await othersInSection(database.db, people.sectionId, told.live.article.id, 20)
  expect(ids(others)).toEqual([told.older.article.id])
})

test('pages of a section follow each other', async () => {
  const second = await latestInSections(database.db, [people.sectionId], { limit: 1, offset: 1 })
  expect(ids(second)).toEqual([told.older.article.id])
  expect(await latestInSections(database.db, [people.otherSectionId], { limit: 1 })).toEqual([])
})

describe('behind an address', () => {
  test('a live article is shown with its text', async () => {
    expect(await articleAtSlug(database.db, slugOfArticle('live'))).toMatchObject({
      status: 'live',
      article: { id: told.live.article.id, content: { title: 'Bài mới về dân vận khéo' } },
    })
  })

  test('a withdrawn one leaves its title and the notice, not a word of its text', async () => {
    const found = await articleAtSlug(database.db, slugOfArticle('withdrawn'))
    expect(found).toMatchObject({ status: 'withdrawn', notice: 'Bài có số liệu chưa được kiểm chứng.' })
    expect(JSON.stringify(found)).not.toContain('Sáng nay')
  })

  test.each([() => slugOfArticle('removed'), () => 'dia-chi-cu-cua-bai-da-go'])(
    'a removed one is gone, under every address that it had',
    async slug => {
      expect(await articleAtSlug(database.db, slug())).toEqual({ status: 'removed' })
    },
  )

  test('an earlier address leads to the present one', async () => {
    expect(await articleAtSlug(database.db, 'dia-chi-cu-cua-bai-moi')).toEqual({
      status: 'moved',
      slug: slugOfArticle('live'),
    })
  })

  test.each(['ban-thao-ve-dan-van-kheo', 'bai-hen-gio-ve-dan-van-kheo', 'khong-co'])(
    'there is nothing at %s',
    async slug => {
      expect(await articleAtSlug(database.db, slug)).toBeUndefined()
    },
  )
})

test('readers keep the old text until a correction is published, and are then told of it', async () => {
  const { db } = database
  const articleId = told.older.article.id
  const opened = value(await openEdition(db, people.mai, { articleId, kind: 'correction', note: 'Con số đúng là 64.' }))
  expect(await correctionNotes(db, articleId)).toEqual([])
  const submitted = value(await submitEdition(db, people.mai, target(opened)))
  const { contentHash } = submitted.edition
  value(await approveEdition(db, people.duc, { ...target(submitted), contentHash }))
  expect(await correctionNotes(db, articleId)).toMatchObject([{ kind: 'correction', note: 'Con số đúng là 64.' }])
})
