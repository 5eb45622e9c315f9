import { and, desc, eq, lte, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import { articles, editions } from '../schema/articles.ts'
import { users } from '../schema/people.ts'
import { editionRevisions } from '../schema/revisions.ts'
import { articleReadableBy, type Viewer } from './edition-acts.ts'

/** One save of an edition, without its text. */
export type Revision = { editionId: string; number: number; version: number; savedAt: Date; author: string }

/** The saves of an article that the viewer may read, newest first, `limit` at most. */
export function revisionsOfArticle(
  db: Connection,
  viewer: Viewer,
  articleId: string,
  limit: number,
): Promise<Revision[]> {
  return db
    .select({
      editionId: editionRevisions.editionId,
      number: editions.number,
      version: editionRevisions.version,
      savedAt: editionRevisions.savedAt,
      author: users.displayName,
    })
    .from(editionRevisions)
    .innerJoin(editions, eq(editions.id, editionRevisions.editionId))
    .innerJoin(articles, eq(articles.id, editions.articleId))
    .innerJoin(users, eq(users.id, editionRevisions.savedBy))
    .where(and(eq(editions.articleId, articleId), articleReadableBy(viewer)))
    .orderBy(desc(editions.number), desc(editionRevisions.version))
    .limit(limit)
}

export type RevisionText = Revision & { content: unknown; isFirst: boolean }

/**
 * The texts of an article up to one of its editions, oldest first: of saves of one person in a row, each less than five
 * minutes after the one before, only the last. `limit` at most, the newest of them; `isFirst` on the article's very first.
 */
export async function revisionTexts(
  db: Connection,
  viewer: Viewer,
  articleId: string,
  { upTo, limit }: { upTo: number; limit: number },
): Promise<RevisionText[]> {
  const inOrder = sql`partition by ${editions.articleId} order by ${editions.number}, ${editionRevisions.version}`
  const saves = db.$with('saves').as(
    db
      .select({
        editionId: editionRevisions.editionId,
        number: editions.number,
        version: editionRevisions.version,
        savedAt: editionRevisions.savedAt,
        author: users.displayName,
        place: sql<number>`row_number() over (${inOrder})`.as('place'),
        goesOn: sql<boolean>`coalesce(lead(${editionRevisions.savedBy}) over (${inOrder}) = ${editionRevisions.savedBy}
          and lead(${editionRevisions.editionId}) over (${inOrder}) = ${editionRevisions.editionId}
          and lead(${editionRevisions.savedAt}) over (${inOrder}) < ${editionRevisions.savedAt} + interval '5 minutes', false)`.as(
          'goes_on',
        ),
      })
      .from(editionRevisions)
      .innerJoin(editions, eq(editions.id, editionRevisions.editionId))
      .innerJoin(articles, eq(articles.id, editions.articleId))
      .innerJoin(users, eq(users.id, editionRevisions.savedBy))
      .where(and(eq(editions.articleId, articleId), lte(editions.number, upTo), articleReadableBy(viewer))),
  )
  const newestFirst = await db
    .with(saves)
    .select({
      editionId: saves.editionId,
      number: saves.number,
      version: saves.version,
      savedAt: saves.savedAt,
      author: saves.author,
      content: editionRevisions.content,
      isFirst: sql<boolean>`${saves.place} = (select min(place) from saves where not goes_on)`,
    })
    .from(saves)
    .innerJoin(
      editionRevisions,
      and(eq(editionRevisions.editionId, saves.editionId), eq(editionRevisions.version, saves.version)),
    )
    .where(sql`not ${saves.goesOn}`)
    .orderBy(desc(saves.place))
    .limit(limit)
  return newestFirst.toReversed()
}

/** What an edition said at one of its versions (editions.content as it was then); undefined where the viewer may not read it. */
export async function revisionContent(
  db: Connection,
  viewer: Viewer,
  { editionId, version }: { editionId: string; version: number },
): Promise<unknown> {
  const [row] = await db
    .select({ content: editionRevisions.content })
    .from(editionRevisions)
    .innerJoin(editions, eq(editions.id, editionRevisions.editionId))
    .innerJoin(articles, eq(articles.id, editions.articleId))
    .where(
      and(eq(editionRevisions.editionId, editionId), eq(editionRevisions.version, version), articleReadableBy(viewer)),
    )
  return row?.content
}

/**
 * Of editions whose work has been over for `days`, keeps the last save of each person in each hour, and the last of all.
 * Answers how many saves were dropped.
 */
export async function thinRevisions(db: Connection, days: number): Promise<number> {
  const { rowCount } = await db.execute(sql`
    delete from ${editionRevisions} using (
      select edition_id, version, row_number() over (
        partition by edition_id, saved_by, date_trunc('hour', saved_at) order by version desc) as place
      from ${editionRevisions}
      where edition_id in (
        select id from ${editions}
        where state in ('published', 'superseded') and published_at < now() - make_interval(days => ${days}))
    ) as old
    where old.place > 1 and old.edition_id = edition_revisions.edition_id and old.version = edition_revisions.version`)
  return rowCount ?? 0
}
