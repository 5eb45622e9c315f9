import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import { editions } from '../schema/articles.ts'
import { media } from '../schema/media.ts'
import { editionRevisions } from '../schema/revisions.ts'
import type { Viewer } from './edition-acts.ts'
import { isForDesk } from './media.ts'

/** What there is under these ids: its kind, the files that readers are given, and whether this person may put it into a text. */
export async function mediaNamed(db: Connection, viewer: Viewer, ids: string[]) {
  if (ids.length === 0) return []
  return db
    .select({
      id: media.id,
      kind: media.kind,
      variants: media.variants,
      isVisible: sql<boolean>`${isForDesk(viewer)}`,
    })
    .from(media)
    .where(inArray(media.id, ids))
}

/** Whether a save of this article has ever named a medium: who takes back a deletion, or an older text, brings it back. */
export async function wasInArticle(db: Connection, articleId: string, mediaId: string): Promise<boolean> {
  const [row] = await db
    .select({ editionId: editionRevisions.editionId })
    .from(editionRevisions)
    .innerJoin(editions, eq(editions.id, editionRevisions.editionId))
    .where(and(eq(editions.articleId, articleId), sql`position(${mediaId} in ${editionRevisions.content}::text) > 0`))
    .limit(1)
  return row !== undefined
}
