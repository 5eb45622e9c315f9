import { eq, type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { Connection, Transaction } from '#db/connection.ts'
import { articleSlugs, articles, editionContributors, editions } from '#db/schema/articles.ts'
import { notifications } from '#db/schema/notifications.ts'
import { editionRevisions } from '#db/schema/revisions.ts'

// The demo's history is invented, the audit log's is not: events keep the time at which they were written.

/** Sets the dates of an edition as if it had been finished at a time (Vietnamese time, yyyy-mm-ddThh:mm). */
export async function backdateEdition(tx: Transaction, editionId: string, at: string): Promise<void> {
  await tx
    .update(editions)
    .set({
      createdAt: before(at, '22 hours'),
      updatedAt: before(at, '3 hours'),
      submittedAt: whereSet(editions.submittedAt, before(at, '2 hours')),
      returnedAt: whereSet(editions.returnedAt, before(at, '0')),
      approvedAt: whereSet(editions.approvedAt, before(at, '0')),
      // An edition that waits for its time keeps it.
      publishAt: sql`case when ${editions.publishedAt} is null then ${editions.publishAt} else ${before(at, '0')} end`,
      publishedAt: whereSet(editions.publishedAt, before(at, '0')),
    })
    .where(eq(editions.id, editionId))
  await tx
    .update(editionRevisions)
    .set({ savedAt: before(at, '3 hours') })
    .where(eq(editionRevisions.editionId, editionId))
  await tx
    .update(editionContributors)
    .set({ firstAt: before(at, '22 hours'), lastAt: before(at, '3 hours') })
    .where(eq(editionContributors.editionId, editionId))
}

/** Sets when an article was begun and, if it is published, when readers first saw it. */
export async function backdateArticle(tx: Transaction, articleId: string, at: string): Promise<void> {
  await tx
    .update(articles)
    .set({ createdAt: before(at, '22 hours'), publishedAt: whereSet(articles.publishedAt, before(at, '0')) })
    .where(eq(articles.id, articleId))
  await tx
    .update(articleSlugs)
    .set({ createdAt: before(at, '0') })
    .where(eq(articleSlugs.articleId, articleId))
}

/** Sets when an article was withdrawn or removed. */
export async function backdateTakedown(tx: Transaction, articleId: string, at: string): Promise<void> {
  await tx
    .update(articles)
    .set({ takenDownAt: before(at, '0') })
    .where(eq(articles.id, articleId))
}

/** An instant some time before a Vietnamese time, and never one that the database's clock has not reached. */
function before(at: string, interval: string): SQL<Date> {
  return sql<Date>`least(${`${at}:00+07:00`}::timestamptz, now()) - ${interval}::interval`
}

function whereSet(column: AnyPgColumn, value: SQL<Date>): SQL<Date> {
  return sql<Date>`case when ${column} is not null then ${value} end`
}

/**
 * Sets what people were told to the time of the text, as read unless it still waits for somebody: nobody begins with the
 * news of years.
 */
export async function backdateNotifications(tx: Connection): Promise<void> {
  await tx.execute(sql`
    update ${notifications} set created_at = ${editions.updatedAt},
      read_at = case when ${editions.state} in ('submitted', 'returned') then ${notifications.readAt} else ${editions.updatedAt} end
    from ${editions} where ${editions.id} = ${notifications.editionId}`)
}
