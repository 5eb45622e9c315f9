import { and, asc, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Connection } from '../connection.ts'
import { articles, editionContributors, editions, sections } from '../schema/articles.ts'
import { users } from '../schema/people.ts'
import { articleReadableBy, type EditionRow, type Viewer } from './edition-acts.ts'

// Written out, not as parameters: only so does it match the predicate of the index editions_one_open.
const isOpen = sql`${editions.state} in ('draft', 'submitted', 'returned', 'approved')`
// The same for articles_latest.
const isListed = sql`${articles.visibility} = 'live' and ${articles.publishedAt} is not null`
const submitter = alias(users, 'submitter')
const author = alias(users, 'author')

/** A line of a desk list. */
const line = {
  articleId: articles.id,
  editionId: editions.id,
  number: editions.number,
  kind: editions.kind,
  state: editions.state,
  title: sql<string>`coalesce(${editions.title}, '')`,
  section: sections.name,
  author: author.displayName,
  submitter: submitter.displayName,
  updatedAt: editions.updatedAt,
  submittedAt: editions.submittedAt,
  submissionNote: editions.submissionNote,
  returnReason: editions.returnReason,
  publishAt: editions.publishAt,
  publishedAt: editions.publishedAt,
  emergencyReason: editions.emergencyReason,
  slug: articles.slug,
  page: articles.page,
  visibility: articles.visibility,
}

const lines = (db: Connection) =>
  db
    .select(line)
    .from(editions)
    .innerJoin(articles, eq(articles.id, editions.articleId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .innerJoin(author, eq(author.id, articles.createdBy))
    .leftJoin(submitter, eq(submitter.id, editions.submittedBy))

export type DeskLine = Awaited<ReturnType<typeof lines>>[number]

/**
 * What this person is working on: the open editions that they contributed to, newest change first, at most 200. Those
 * of articles that were taken down are not work any more.
 */
export function openEditionsOf(db: Connection, viewer: Viewer): Promise<DeskLine[]> {
  return lines(db)
    .innerJoin(
      editionContributors,
      and(eq(editionContributors.editionId, editions.id), eq(editionContributors.userId, viewer.id)),
    )
    .where(and(isOpen, eq(articles.visibility, 'live'), articleReadableBy(viewer)))
    .orderBy(desc(editions.updatedAt))
    .limit(200)
}

/** The newest published articles that this person began, at most 20. */
export function publishedEditionsOf(db: Connection, viewer: Viewer): Promise<DeskLine[]> {
  return lines(db)
    .where(and(eq(articles.createdBy, viewer.id), eq(editions.state, 'published'), articleReadableBy(viewer)))
    .orderBy(desc(articles.createdAt))
    .limit(20)
}

/** What waits for review, the longest wait first, at most 200. */
export function editionsAwaitingReview(db: Connection, viewer: Viewer): Promise<DeskLine[]> {
  return lines(db)
    .where(and(eq(editions.state, 'submitted'), articleReadableBy(viewer)))
    .orderBy(asc(editions.submittedAt))
    .limit(200)
}

/** What was approved for a later time, soonest first, at most 50. */
export function scheduledEditions(db: Connection, viewer: Viewer): Promise<DeskLine[]> {
  return lines(db)
    .where(and(eq(editions.state, 'approved'), articleReadableBy(viewer)))
    .orderBy(asc(editions.publishAt))
    .limit(50)
}

/** What one leader published alone and no other has confirmed, the longest wait first, at most 50. */
export function emergenciesAwaitingConfirmation(db: Connection, viewer: Viewer): Promise<DeskLine[]> {
  return lines(db)
    .where(
      and(
        isNotNull(editions.emergencyReason),
        isNull(editions.confirmedBy),
        eq(articles.visibility, 'live'),
        articleReadableBy(viewer),
      ),
    )
    .orderBy(asc(editions.publishedAt))
    .limit(50)
}

/** What readers got last, at most 10. */
export function recentPublications(db: Connection, viewer: Viewer): Promise<DeskLine[]> {
  return lines(db)
    .where(and(isListed, eq(editions.state, 'published'), articleReadableBy(viewer)))
    .orderBy(desc(articles.publishedAt), desc(articles.id))
    .limit(10)
}

/** Every edition of an article, newest first. Whether the caller may read the article is asked before. */
export function editionsOfArticle(db: Connection, articleId: string): Promise<EditionRow[]> {
  return db.select().from(editions).where(eq(editions.articleId, articleId)).orderBy(desc(editions.number))
}
