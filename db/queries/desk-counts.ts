import { sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import { articles } from '../schema/articles.ts'
import { type DeskStanding, deskList } from '../schema/desk-list.ts'
import { hasPerson } from './desk-list.ts'
import { articleReadableBy, type Viewer } from './edition-acts.ts'

/** What somebody has still to do something about; the archive is counted by nobody, and counting it would grow with it. */
const openStandings = ['draft', 'submitted', 'returned', 'approved'] as const satisfies DeskStanding[]

/** How far it is counted: beyond that only that there are more. */
export const countedTo = 99

export type DeskCount = { standing: (typeof openStandings)[number]; count: number }

/** How many open articles this person may read there are in each state, or of one person; one more than `countedTo` at most. */
export async function deskCounts(db: Connection, viewer: Viewer, personId: string | undefined): Promise<DeskCount[]> {
  const whose = viewer.role === 'reporter' ? viewer.id : personId
  const inState = (standing: DeskStanding) => sql`(
    select count(*)::int from (
      select 1 from ${deskList} join ${articles} on ${articles.id} = ${deskList.articleId}
      where ${deskList.standing} = ${standing} and ${articleReadableBy(viewer)}
        ${whose === undefined ? sql`` : sql`and ${hasPerson(whose)}`}
      limit ${countedTo + 1}
    ) as counted)`
  const { rows } = await db.execute<Record<string, number>>(
    sql`select ${sql.join(
      openStandings.map(standing => sql`${inState(standing)} as ${sql.identifier(standing)}`),
      sql`, `,
    )}`,
  )
  return openStandings.map(standing => ({ standing, count: rows[0]?.[standing] ?? 0 }))
}
