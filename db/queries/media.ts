import { and, eq, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import { articles, editions } from '../schema/articles.ts'
import { editionMedia, type MediaVariant, media } from '../schema/media.ts'

/**
 * A variant of a picture that readers may see: one that a published edition of a live article shows. Undefined for
 * everything else, whether it exists or not; a picture of a withdrawn or removed article is as absent as one of a draft.
 */
export async function readPublicVariant(db: Connection, mediaId: string, name: string) {
  const [row] = await db
    .select({ variants: media.variants })
    .from(media)
    .where(
      and(
        eq(media.id, mediaId),
        sql`exists (
          select from ${editionMedia}
          join ${editions} on ${editions.id} = ${editionMedia.editionId} and ${editions.state} = 'published'
          join ${articles} on ${articles.id} = ${editions.articleId} and ${articles.visibility} = 'live'
          where ${editionMedia.mediaId} = ${mediaId})`,
      ),
    )
  return variantNamed(row?.variants, name)
}

/** A variant of any stored picture, for the people of the desk. */
export async function readVariant(db: Connection, mediaId: string, name: string) {
  const [row] = await db.select({ variants: media.variants }).from(media).where(eq(media.id, mediaId))
  return variantNamed(row?.variants, name)
}

function variantNamed(variants: MediaVariant[] | undefined, name: string): MediaVariant | undefined {
  return variants?.find(variant => variant.name === name)
}
