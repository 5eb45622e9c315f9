import { and, eq, sql } from 'drizzle-orm'
import type { Connection, Transaction } from '../connection.ts'
import { articles, editionContributors, editions } from '../schema/articles.ts'
import { settings } from '../schema/events.ts'
import type { Role } from '../schema/people.ts'

/** Who looks: what a query needs to know of a person to leave out what they may not read. */
export type Viewer = { id: string; role: Role }

/**
 * Which articles a person may know of in the desk, as a condition on `articles`: editors and leaders all, reporters
 * those that they began or contributed to, admins none (they look after people and machines, not texts).
 */
export function articleReadableBy(viewer: Viewer) {
  switch (viewer.role) {
    case 'editor':
    case 'leader':
      return sql`true`
    case 'admin':
      return sql`false`
    case 'reporter':
      return sql`(${articles.createdBy} = ${viewer.id} or exists (
        select 1 from ${editions} mine
        join ${editionContributors} on ${editionContributors.editionId} = mine.id
        where mine.article_id = ${articles.id} and ${editionContributors.userId} = ${viewer.id}))`
  }
}

export type EditionRow = typeof editions.$inferSelect
export type ArticleRow = typeof articles.$inferSelect

/** An edition with its article and its contributors, or undefined when there is none that the viewer may read. */
export async function editionForAct(db: Connection, viewer: Viewer, editionId: string) {
  const [found] = await db
    .select({ edition: editions, article: articles })
    .from(editions)
    .innerJoin(articles, eq(articles.id, editions.articleId))
    .where(and(eq(editions.id, editionId), articleReadableBy(viewer)))
  return found && { ...found, contributorIds: await contributorIds(db, editionId) }
}

/**
 * Puts the acts on one article in line. Every act takes this lock first, then editions, the event chain and the epoch:
 * one order, so that no two acts can wait for each other.
 */
export async function lockArticleOfEdition(tx: Transaction, editionId: string): Promise<void> {
  await tx.execute(sql`
    select 1 from ${articles}
    where ${articles.id} = (select ${editions.articleId} from ${editions} where ${editions.id} = ${editionId})
    for no key update`)
}

/** The same lock without waiting: whether it could be had. For what the newsroom does by itself and can do a little later. */
export async function tryToLockArticleOfEdition(tx: Transaction, editionId: string): Promise<boolean> {
  const { rowCount } = await tx.execute(sql`
    select 1 from ${articles}
    where ${articles.id} = (select ${editions.articleId} from ${editions} where ${editions.id} = ${editionId})
    for no key update skip locked`)
  return rowCount === 1
}

/** The same lock, for an act that is told the article. */
export async function lockArticle(tx: Transaction, articleId: string): Promise<void> {
  await tx.execute(sql`select 1 from ${articles} where ${articles.id} = ${articleId} for no key update`)
}

/** An article that the viewer may read, or undefined. */
export async function articleForAct(
  db: Connection,
  viewer: Viewer,
  articleId: string,
): Promise<ArticleRow | undefined> {
  const [found] = await db
    .select()
    .from(articles)
    .where(and(eq(articles.id, articleId), articleReadableBy(viewer)))
  return found
}

/** The edition of an article that readers see, or undefined. */
export async function publishedEdition(db: Connection, articleId: string): Promise<EditionRow | undefined> {
  const [found] = await db
    .select()
    .from(editions)
    .where(and(eq(editions.articleId, articleId), eq(editions.state, 'published')))
  return found
}

/** Everyone who changed an edition. */
export async function contributorIds(db: Connection, editionId: string): Promise<string[]> {
  const rows = await db
    .select({ userId: editionContributors.userId })
    .from(editionContributors)
    .where(eq(editionContributors.editionId, editionId))
  return rows.map(row => row.userId)
}

/** The hash that PostgreSQL would give this content: the one an approval is bound to. */
export async function hashOfContent(db: Connection, content: unknown): Promise<string> {
  const { rows } = await db.execute<{ hash: string }>(
    sql`select content_sha256(${JSON.stringify(content)}::jsonb) as hash`,
  )
  return rows[0]?.hash ?? ''
}

/** The four-eyes rule in force: `strict` unless the setting `four_eyes` says `submitter`. */
export async function fourEyesRule(db: Connection): Promise<'strict' | 'submitter'> {
  const [row] = await db.select({ value: settings.value }).from(settings).where(eq(settings.key, 'four_eyes'))
  return row?.value === 'submitter' ? 'submitter' : 'strict'
}
