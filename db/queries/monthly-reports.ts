import { and, eq, sql } from 'drizzle-orm'
import type { Connection, Transaction } from '../connection.ts'
import { monthlyReports } from '../schema/monthly-reports.ts'
import { users } from '../schema/people.ts'
import type { Days } from './statistics.ts'

export type StoredCommentary = typeof monthlyReports.$inferSelect & { updatedByName: string }
type Written = Pick<StoredCommentary, 'month' | 'overview' | 'highlights' | 'plans' | 'updatedBy'>

/** What was said of a month (its first day), and by whom last; undefined when nobody has said anything yet. */
export async function storedCommentary(db: Connection, month: string): Promise<StoredCommentary | undefined> {
  const [found] = await db
    .select({ report: monthlyReports, name: users.displayName })
    .from(monthlyReports)
    .innerJoin(users, eq(users.id, monthlyReports.updatedBy))
    .where(eq(monthlyReports.month, month))
  return found && { ...found.report, updatedByName: found.name }
}

/**
 * Stores what is said of a month whose stored version is still `version` (0: nothing yet). Answers the new version, or
 * undefined when somebody else was first.
 */
export async function replaceCommentary(tx: Transaction, version: number, said: Written): Promise<number | undefined> {
  const written =
    version === 0
      ? await tx
          .insert(monthlyReports)
          .values({ ...said, version: 1 })
          .onConflictDoNothing()
          .returning()
      : await tx
          .update(monthlyReports)
          .set({ ...said, version: sql`${monthlyReports.version} + 1`, updatedAt: sql`now()` })
          .where(and(eq(monthlyReports.month, said.month), eq(monthlyReports.version, version)))
          .returning()
  return written[0]?.version
}

/** How many articles first reached readers in these Vietnamese days, whatever became of them. */
export async function articlesPublished(db: Connection, { from, to }: Days): Promise<number> {
  const { rows } = await db.execute<{ count: number }>(sql`
    select count(*)::int as count from articles
    where published_at >= ${from}::date::timestamp at time zone 'Asia/Ho_Chi_Minh'
      and published_at < (${to}::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'`)
  return rows[0]?.count ?? 0
}
