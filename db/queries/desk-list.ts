import { and, asc, desc, eq, gte, inArray, isNull, lt, ne, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Connection } from '../connection.ts'
import { articles, editions, sections, takedownRequests } from '../schema/articles.ts'
import { type DeskStanding, deskList, deskSearch } from '../schema/desk-list.ts'
import { users } from '../schema/people.ts'
import { articleReadableBy, type Viewer } from './edition-acts.ts'

/**
 * What narrows the desk's list. `from` is included, `until` is not. `terms` is a tsquery text that an index answers, `phrase`
 * one that only the text itself can: words side by side.
 */
export type DeskFilter = {
  standing?: DeskStanding
  sectionIds?: string[]
  personId?: string
  from?: Date
  until?: Date
  terms?: string
  phrase?: string
}

/** Where a page of the list ended: the next one begins behind it. */
export type DeskPlace = { changedAt: Date; articleId: string }

const author = alias(users, 'author')
const writer = alias(users, 'writer')
const submitter = alias(users, 'submitter')

const columns = {
  articleId: articles.id,
  standing: deskList.standing,
  changedAt: deskList.changedAt,
  kind: editions.kind,
  title: sql<string>`coalesce(${editions.title}, '')`,
  section: sections.name,
  page: articles.page,
  author: author.displayName,
  writer: writer.displayName,
  submitter: submitter.displayName,
  updatedAt: editions.updatedAt,
  submittedAt: editions.submittedAt,
  returnedAt: editions.returnedAt,
  publishAt: editions.publishAt,
  publishedAt: editions.publishedAt,
  takenDownAt: articles.takenDownAt,
  takedown: takedownRequests.kind,
  takedownRequestedAt: takedownRequests.requestedAt,
}

const linesOf = (db: Connection, page: ReturnType<typeof pageOf>) =>
  db
    .select(columns)
    // First: PostgreSQL puts no more than eight joins in another order, and would begin with every article there is.
    .from(page)
    .innerJoin(deskList, eq(deskList.articleId, page.articleId))
    .innerJoin(articles, eq(articles.id, deskList.articleId))
    .innerJoin(editions, eq(editions.id, deskList.editionId))
    .innerJoin(sections, eq(sections.id, deskList.sectionId))
    .innerJoin(author, eq(author.id, articles.createdBy))
    .innerJoin(writer, eq(writer.id, editions.createdBy))
    .leftJoin(submitter, eq(submitter.id, editions.submittedBy))
    .leftJoin(takedownRequests, and(eq(takedownRequests.articleId, articles.id), isNull(takedownRequests.decidedAt)))
    .orderBy(desc(deskList.changedAt), desc(deskList.articleId))

export type DeskListRow = Awaited<ReturnType<typeof linesOf>>[number]

type Page = { after?: DeskPlace | undefined; limit: number }

/**
 * One page of the articles that this person may read and the filter lets through, the last change first. What a line says
 * beside its place in the list is read for the lines of the page alone.
 */
export function deskListPage(db: Connection, viewer: Viewer, filter: DeskFilter, page: Page): Promise<DeskListRow[]> {
  return linesOf(db, pageOf(db, viewer, filter, page))
}

function pageOf(db: Connection, viewer: Viewer, filter: DeskFilter, { after, limit }: Page) {
  return db
    .select({ articleId: deskList.articleId })
    .from(deskList)
    .innerJoin(articles, eq(articles.id, deskList.articleId))
    .where(and(articleReadableBy(viewer), isOnPersonsList(viewer), ...narrowedTo(filter), isBehind(after)))
    .orderBy(desc(deskList.changedAt), desc(deskList.articleId))
    .limit(limit)
    .as('page')
}

/** The people whose work the list can hold, by name. */
export function peopleWhoWrite(db: Connection): Promise<{ id: string; name: string }[]> {
  return db
    .select({ id: users.id, name: users.displayName })
    .from(users)
    .where(ne(users.role, 'admin'))
    .orderBy(asc(users.displayName), asc(users.id))
}

/** Says nothing that articleReadableBy does not, but says it to an index: a reporter's few are not looked for among all. */
function isOnPersonsList(viewer: Viewer): SQL | undefined {
  return viewer.role === 'reporter' ? hasPerson(viewer.id) : undefined
}

/** That somebody began an article or contributed to one of its editions, as a condition on `desk_list`. */
export function hasPerson(personId: string): SQL {
  return sql`${deskList.personIds} @> array[${personId}]::uuid[]`
}

function narrowedTo({ standing, sectionIds, personId, from, until, terms, phrase }: DeskFilter): (SQL | undefined)[] {
  return [
    standing && eq(deskList.standing, standing),
    sectionIds && inArray(deskList.sectionId, sectionIds),
    personId === undefined ? undefined : hasPerson(personId),
    from && gte(deskList.changedAt, from),
    until && lt(deskList.changedAt, until),
    terms === undefined ? undefined : hasTerms(terms),
    phrase === undefined ? undefined : saysPhrase(phrase),
  ]
}

function hasTerms(tsquery: string): SQL {
  return sql`exists (select from ${deskSearch}
    where ${deskSearch.articleId} = ${deskList.articleId} and ${deskSearch.terms} @@ ${tsquery}::tsquery)`
}

/**
 * A value, not a condition with exists: the planner would make a join of that, and unpack every text before the first line.
 * Where the order comes from an index, a phrase is so looked for in one text after the other, the newest first, and only until
 * the page is full; a reporter's own come from the index of people, all of them before the first line.
 */
function saysPhrase(tsquery: string): SQL {
  return sql`(select ${deskSearch.terms} @@ ${tsquery}::tsquery from ${deskSearch} where ${deskSearch.articleId} = ${deskList.articleId})`
}

function isBehind(place: DeskPlace | undefined): SQL | undefined {
  if (!place) return undefined
  const at = place.changedAt.toISOString()
  return sql`(${deskList.changedAt}, ${deskList.articleId}) < (${at}::timestamptz, ${place.articleId}::uuid)`
}
