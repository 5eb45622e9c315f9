import { type SQL, sql } from 'drizzle-orm'
import type { Connection } from '#db/connection.ts'

/** Where and when to look; `from` is included, `until` is not. */
export type SearchScope = { sectionIds?: string[]; from?: Date; until?: Date }

/** How many of the newest articles are looked through first: enough for a word that every second article has. */
const firstWindow = 1_000

/** As often as this a window is widened to what its matches promise; after that, everything is looked through. */
const mostWindows = 3

/** A word this many times too rare for its window is rare enough to be looked for everywhere at once. */
const rare = 50

/** The index knows the year, the month and the day of every article: as many of one kind as a question may name before the next is cheaper. */
const mostLabels = 24

const day = 86_400_000

/**
 * The scope in which the newest `wanted` matches are, and whether there are so many. A common word has matches without
 * end, and an index of terms hands them out in no order: so they are looked for among the newest articles first, and
 * further back only when those do not have enough. What a search costs then depends on what it shows, not on the archive.
 */
export async function newestMatchesWithin(
  db: Connection,
  tsquery: string,
  scope: SearchScope,
  { wanted, window = firstWindow }: { wanted: number; window?: number },
): Promise<{ scope: SearchScope; isEnough: boolean }> {
  const until = scope.until?.getTime() ?? Date.now()
  const edge = await nthNewest(db, window, scope)
  let reach = edge ? until - edge.getTime() : Number.POSITIVE_INFINITY
  for (let tries = 0; tries < mostWindows; tries++) {
    if (until - reach <= (scope.from?.getTime() ?? 0)) break
    const narrower = { ...scope, from: new Date(until - reach) }
    const count = await countUpTo(db, tsquery, narrower, wanted)
    if (count === wanted) return { scope: narrower, isEnough: true }
    if (count * rare < wanted) break
    reach *= Math.max(2, (1.5 * wanted) / count)
  }
  return { scope, isEnough: false }
}

// Asks the articles: an index by time on article_search would tempt the planner to unpack vector after vector.
async function nthNewest(db: Connection, n: number, { until }: SearchScope): Promise<Date | undefined> {
  const { rows } = await db.execute<{ at: Date }>(sql`
    select published_at as at from articles
    where visibility = 'live' and published_at is not null ${until ? sql`and published_at < ${until.toISOString()}` : sql``}
    order by published_at desc offset ${n - 1} limit 1`)
  return rows[0] && new Date(rows[0].at)
}

async function countUpTo(db: Connection, tsquery: string, scope: SearchScope, most: number): Promise<number> {
  const { rows } = await db.execute<{ count: number }>(sql`
    select count(*)::int as count from (
      select from article_search where terms @@ ${tsquery}::tsquery ${withinScope(scope)} limit ${most}) as matches`)
  return rows[0]?.count ?? 0
}

/** The conditions of a scope, to stand after another one. */
export function withinScope({ sectionIds, from, until }: SearchScope): SQL {
  const days = from && labelsBetween(from, until ?? new Date(Date.now() + day))
  // They say nothing new, but say it to the index of terms, which skips what does not have them.
  const labels = [days, sectionIds?.map(labelOfSection)].filter(list => list !== undefined)
  return sql.join(
    [
      ...(sectionIds ? [sql`and section_id = any(${sql.param(sectionIds)}::uuid[])`] : []),
      ...(from ? [sql`and published_at >= ${from.toISOString()}`] : []),
      ...(until ? [sql`and published_at < ${until.toISOString()}`] : []),
      ...labels.map(list => sql`and search_labels(published_at, section_id) && ${sql.param(list)}::int[]`),
    ],
    sql` `,
  )
}

/**
 * The days, months or years (UTC) that a span touches, as `search_labels` of the database writes them: 20261126, 202611,
 * 2026. The finest of which there are not too many; undefined when even the years are.
 */
export function labelsBetween(from: Date, until: Date): number[] | undefined {
  const years = rangeOf(from.getUTCFullYear(), until.getUTCFullYear())
  if (years.length > mostLabels) return undefined
  const monthOf = (date: Date) => date.getUTCFullYear() * 12 + date.getUTCMonth()
  const months = rangeOf(monthOf(from), monthOf(until))
  if (months.length > mostLabels) return years
  const days = rangeOf(Math.floor(from.getTime() / day), Math.floor(until.getTime() / day))
  if (days.length > mostLabels) return months.map(month => Math.floor(month / 12) * 100 + (month % 12) + 1)
  return days.map(number => Number(new Date(number * day).toISOString().slice(0, 10).replaceAll('-', '')))
}

/** The end of a section's id as a number, as `search_labels` has it; two sections may share it, so it only helps. */
function labelOfSection(id: string): number {
  return Number.parseInt(id.slice(-7), 16)
}

function rangeOf(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)
}
