import { and, eq, isNotNull, lte, sql } from 'drizzle-orm'
import { type Database, isDatabaseUnreachable, type Transaction } from '#db/connection.ts'
import {
  type ArticleRow,
  type EditionRow,
  publishedEdition,
  tryToLockArticleOfEdition,
} from '#db/queries/edition-acts.ts'
import { articles, editions } from '#db/schema/articles.ts'
import { enterInCatalogue } from '#newsroom/articles/catalogue.ts'
import { claimSlug } from '#newsroom/articles/claim-slug.ts'
import { storedContent } from '#newsroom/articles/content.ts'
import { movePublicationEpoch } from '#newsroom/articles/publication-epoch.ts'
import { theNewsroom } from '#newsroom/people/actor.ts'
import { indexArticle } from '#newsroom/search/index-article.ts'
import { type Changed, moveEdition, now, referenceTo } from './change-edition.ts'
import { inTransaction, RollBack } from './in-transaction.ts'
import { done } from './outcome.ts'
import { recordEvent } from './record-event.ts'

/**
 * Publishes an approved edition whose time has come, in place of the one that readers saw; answers undefined when it is
 * not approved (any more), not due, or being published by somebody else at this moment.
 */
export async function publishApproved(tx: Transaction, editionId: string): Promise<Changed | undefined> {
  if (!(await tryToLockArticleOfEdition(tx, editionId))) return undefined
  const [due] = await tx
    .select()
    .from(editions)
    .where(and(eq(editions.id, editionId), eq(editions.state, 'approved'), lte(editions.publishAt, sql`now()`)))
  if (!due) return undefined

  return replacePublished(tx, due, () => moveEdition(tx, 'publish', due, due.version, { publishedAt: now }))
}

/**
 * Puts an edition in the place of the one that readers see: `publish` moves it to its state, after the former one has
 * left. Its article is locked by the caller.
 */
export async function replacePublished(
  tx: Transaction,
  edition: EditionRow,
  publish: () => Promise<EditionRow | undefined>,
): Promise<Changed> {
  const former = await publishedEdition(tx, edition.articleId)
  if (former) await supersede(tx, former)
  const published = await publish()
  if (!published) throw new Error(`edition ${edition.id} changed under its lock`)
  const article = await showToReaders(tx, published)
  const data = { number: published.number, version: published.version, title: published.title ?? '' }
  await recordEvent(tx, theNewsroom, { type: 'edition.published', ...referenceTo(published), data })
  await movePublicationEpoch(tx)
  return { article, edition: published }
}

/**
 * Publishes every approved edition whose time has come, each in a transaction of its own and each exactly once however
 * many processes do this at the same time. One that cannot be published is reported and does not hold up the others.
 * Answers how many it published.
 */
export async function publishDueEditions(db: Database): Promise<number> {
  const due = await db
    .select({ id: editions.id })
    .from(editions)
    .where(and(eq(editions.state, 'approved'), lte(editions.publishAt, sql`now()`)))
    .orderBy(editions.publishAt)
  let published = 0
  for (const { id } of due) {
    try {
      const outcome = await inTransaction(db, async tx => done(await publishApproved(tx, id)))
      if (outcome.ok && outcome.value) published += 1
    } catch (error) {
      if (isDatabaseUnreachable(error)) throw error
      console.error(`edition ${id} is due and could not be published: ${String(error)}`)
    }
  }
  return published
}

async function supersede(tx: Transaction, former: EditionRow): Promise<void> {
  const superseded = await moveEdition(tx, 'supersede', former, former.version, {})
  if (!superseded) throw new Error(`edition ${former.id} changed while it was being superseded`)
  const data = { number: superseded.number, version: superseded.version }
  await recordEvent(tx, theNewsroom, { type: 'edition.superseded', ...referenceTo(superseded), data })
}

async function showToReaders(tx: Transaction, published: EditionRow): Promise<ArticleRow> {
  const page = await pageOf(tx, published)
  if (page) return page
  const content = storedContent(published.content)
  const slug = await claimSlug(tx, published.articleId, content.title)
  const [article] = await tx
    .update(articles)
    .set({ slug, publishedAt: sql`coalesce(${articles.publishedAt}, now())` })
    .where(and(eq(articles.id, published.articleId), eq(articles.visibility, 'live')))
    .returning()
  if (!article)
    throw new RollBack({ code: 'wrong_state', message: 'Bài đã được rút hoặc gỡ nên không thể đăng bản mới.' })
  await indexArticle(tx, article, content)
  await enterInCatalogue(tx, article.id, content)
  return article
}

/** An information page has its address from the beginning and is found nowhere else: nothing is left to be done. */
async function pageOf(tx: Transaction, { articleId }: EditionRow): Promise<ArticleRow | undefined> {
  const [page] = await tx
    .select()
    .from(articles)
    .where(and(eq(articles.id, articleId), isNotNull(articles.page)))
  return page
}
