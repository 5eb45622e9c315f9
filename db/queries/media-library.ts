import { and, desc, eq, lt, or, type SQL, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import { articles, editions } from '../schema/articles.ts'
import { editionMedia, media, mediaHolders } from '../schema/media.ts'
import { users } from '../schema/people.ts'
import { articleReadableBy, type Viewer } from './edition-acts.ts'
import { isForDesk } from './media.ts'
import { pictureColumns } from './pictures.ts'

const columns = {
  ...pictureColumns,
  fileName: media.fileName,
  version: media.version,
  createdAt: media.createdAt,
  createdBy: media.createdBy,
  createdByName: users.displayName,
}

const pictures = (db: Connection) => db.select(columns).from(media).innerJoin(users, eq(users.id, media.createdBy))

/** A picture as the library has it: with its version, and who handed it in when. */
export type LibraryPicture = Awaited<ReturnType<typeof pictures>>[number]

/**
 * One page of the pictures that a person of the desk may put into a text, newest first: their ids are in the order of
 * their making. `question` is a tsquery that must match (empty: all), `after` the id that the page before ended with.
 */
export function libraryPage(
  db: Connection,
  viewer: Viewer,
  { question = '', after, limit }: { question?: string; after?: string | undefined; limit: number },
): Promise<LibraryPicture[]> {
  const narrowed = [
    question === '' ? undefined : sql`${media.words} @@ ${question}::tsquery`,
    after === undefined ? undefined : lt(media.id, after),
  ]
  return pictures(db)
    .where(and(isPictureFor(viewer), ...narrowed))
    .orderBy(desc(media.id))
    .limit(limit)
}

/** A picture that a person of the desk may put into a text, or undefined. */
export async function libraryPicture(
  db: Connection,
  viewer: Viewer,
  mediaId: string,
): Promise<LibraryPicture | undefined> {
  const [picture] = await pictures(db).where(and(eq(media.id, mediaId), isPictureFor(viewer)))
  return picture
}

function isPictureFor(viewer: Viewer): SQL | undefined {
  return and(eq(media.kind, 'picture'), isForDesk(viewer))
}

/** Whether somebody handed in this very file, first or again. */
export async function hasHandedIn(db: Connection, userId: string, mediaId: string): Promise<boolean> {
  const [row] = await db
    .select({ id: media.id })
    .from(media)
    .where(
      and(
        eq(media.id, mediaId),
        or(
          eq(media.createdBy, userId),
          sql`exists (select from ${mediaHolders}
            where ${mediaHolders.mediaId} = ${media.id} and ${mediaHolders.userId} = ${userId})`,
        ),
      ),
    )
  return row !== undefined
}

/** An edition that shows a picture. `isReadable`: the viewer may open it in the desk; else they know of it as readers do. */
export type PictureUse = Awaited<ReturnType<typeof usesOfPicture>>[number]

/** Which editions show a picture, newest first: those that the viewer may read in the desk, and those that readers see. */
export function usesOfPicture(db: Connection, viewer: Viewer, mediaId: string, limit: number) {
  const isRead = articleReadableBy(viewer)
  return db
    .select({
      editionId: editions.id,
      articleId: articles.id,
      number: editions.number,
      kind: editions.kind,
      version: editions.version,
      state: editions.state,
      visibility: articles.visibility,
      slug: articles.slug,
      title: sql<string>`coalesce(${editions.title}, '')`,
      isReadable: sql<boolean>`${isRead}`,
    })
    .from(editionMedia)
    .innerJoin(editions, eq(editions.id, editionMedia.editionId))
    .innerJoin(articles, eq(articles.id, editionMedia.articleId))
    .where(
      and(
        eq(editionMedia.mediaId, mediaId),
        sql`(${isRead} or (${editions.state} = 'published' and ${articles.visibility} = 'live'))`,
      ),
    )
    .orderBy(desc(editions.id))
    .limit(limit)
}
