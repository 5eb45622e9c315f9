import { sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'

/**
 * How many approved editions should have been published more than five seconds ago, by the database clock. More than none
 * for long: no process publishes, or one edition cannot be published; its reason stands in the log.
 */
export async function overdueEditions(db: Connection): Promise<number> {
  const { rows } = await db.execute<{ overdue: number }>(sql`
    select count(*)::int as overdue from editions
    where state = 'approved' and publish_at < now() - interval '5 seconds'`)
  return rows[0]?.overdue ?? 0
}
