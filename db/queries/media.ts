import { and, eq, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import { articles, editions } from '../schema/articles.ts'
import { editionMedia, type MediaVariant, media } from '../schema/media.ts'
import { articleReadableBy, type Viewer } from './edition-acts.ts'

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

/**
 * A variant of a picture that a person of the desk may see: one that they stored, or that an edition of an article that
 * they may read shows.
 */
export async function readVariantFor(db: Connection, viewer: Viewer, mediaId: string, name: string) {
  const [row] = await db
    .select({ variants: media.variants })
    .from(media)
    .where(
      and(
        eq(media.id, mediaId),
        sql`(${viewer.role} in ('editor', 'leader') or ${media.createdBy} = ${viewer.id} or exists (
          select from ${editionMedia}
          join ${articles} on ${articles.id} = ${editionMedia.articleId}
          where ${editionMedia.mediaId} = ${mediaId} and ${articleReadableBy(viewer)}))`,
      ),
    )
  return variantNamed(row?.variants, name)
}

function variantNamed(variants: MediaVariant[] | undefined, name: string): MediaVariant | undefined {
  return variants?.find(variant => variant.name === name)
}
