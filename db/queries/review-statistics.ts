import { sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'

/** The steps of an edition's way: being written, being decided over, approved and waiting for its time. */
export const reviewSteps = ['writing', 'deciding', 'waiting'] as const
export type ReviewStep = (typeof reviewSteps)[number]

/** How long a step took, in seconds, and how many were returned of those that were decided. */
export type StepTimes = { count: number; median: number; ninth: number; returned: number }

/**
 * Of a step: all of it, that of one month (yyyy-mm, when the step ended, in Vietnam) or that of one section. `month` and
 * `section` are null where they are not what it is told by.
 */
export type StepRow = StepTimes & { step: ReviewStep; month: string | null; section: string | null }

// Only what moves an edition on: saves are most of the log, and only those that drop an approval move anything.
const moves = sql`(
  type in ('article.created', 'page.created', 'edition.opened', 'edition.submitted', 'edition.recalled',
    'edition.returned', 'edition.approved', 'edition.approval-dismissed', 'edition.published', 'edition.emergency-published')
  or type = 'edition.saved' and data ->> 'fromState' = 'approved')`

/**
 * How long each step took that ended between two instants (`until` not included): from the audit log, in one reading of it.
 * A step is told by the two moves that begin and end it, so that time in which the text was somewhere else is in no step.
 */
export async function timesOfSteps(db: Connection, { from, until }: { from: Date; until: Date }): Promise<StepRow[]> {
  const { rows } = await db.execute<StepRow>(sql`
    with ended as materialized (
      select distinct edition_id from events
      where at >= ${from.toISOString()} and at < ${until.toISOString()} and edition_id is not null and type in
        ('edition.submitted', 'edition.returned', 'edition.approved', 'edition.published', 'edition.emergency-published')
    ), moved as (
      select events.article_id, events.edition_id, type, at,
        lag(type) over way as before, lag(at) over way as since
      from events join ended on ended.edition_id = events.edition_id
      where ${moves}
      window way as (partition by events.edition_id order by seq)
    ), steps as (
      select article_id, type, at, extract(epoch from at - since)::float8 as seconds,
        case
          when type = 'edition.submitted' and before in ('article.created', 'page.created', 'edition.opened',
            'edition.returned', 'edition.recalled', 'edition.saved') then 'writing'
          when type in ('edition.approved', 'edition.returned', 'edition.emergency-published')
            and before in ('edition.submitted', 'edition.approval-dismissed') then 'deciding'
          when type = 'edition.published' and before = 'edition.approved' then 'waiting'
        end as step
      from moved where at >= ${from.toISOString()} and at < ${until.toISOString()}
    )
    select step,
      to_char(date_trunc('month', at at time zone 'Asia/Ho_Chi_Minh'), 'YYYY-MM') as month,
      section.name as section,
      count(*)::int as count,
      percentile_cont(0.5) within group (order by seconds) as median,
      percentile_cont(0.9) within group (order by seconds) as ninth,
      (count(*) filter (where type = 'edition.returned'))::int as returned
    from steps
      join articles article on article.id = steps.article_id
      join sections section on section.id = article.section_id
    where step is not null
    group by grouping sets (
      (step),
      (step, date_trunc('month', at at time zone 'Asia/Ho_Chi_Minh')),
      (step, section.name))
    order by step, month, section`)
  return rows
}

/** What is on its way now: how many editions are in each state, and since when the one that has been there longest. */
export type WaitingNow = { state: 'draft' | 'submitted' | 'returned' | 'approved'; count: number; since: Date }

/** The editions that are on their way now, by state. Those of articles that were taken down are not. */
export async function waitingNow(db: Connection): Promise<WaitingNow[]> {
  const { rows } = await db.execute<Omit<WaitingNow, 'since'> & { since: string }>(sql`
    select state, count(*)::int as count,
      min(case state when 'submitted' then submitted_at when 'returned' then returned_at
        when 'approved' then approved_at else editions.created_at end)::text as since
    from editions join articles on articles.id = editions.article_id and articles.visibility = 'live'
    where editions.state in ('draft', 'submitted', 'returned', 'approved')
    group by state`)
  return rows.map(row => ({ ...row, since: new Date(row.since) }))
}
