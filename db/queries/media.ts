import { and, desc, eq, type SQL, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import { articles, editions } from '../schema/articles.ts'
import { editionMedia, type MediaVariant, media, mediaHolders } from '../schema/media.ts'
import { articleReadableBy, type Viewer } from './edition-acts.ts'
import { pictureColumns, type StoredPicture } from './pictures.ts'

/**
 * A variant of a picture that readers may see: one that a published edition of a live article shows. Undefined for
 * everything else, whether it exists or not; a picture of a withdrawn or removed article is as absent as one of a draft.
 */
export async function readPublicVariant(db: Connection, mediaId: string, name: string) {
  const [row] = await db
    .select({ variants: media.variants, fileName: media.fileName })
    .from(media)
    .where(and(eq(media.id, mediaId), isPublic))
  return variantNamed(row, name)
}

/**
 * A variant of a picture that a person of the desk may see: one that they handed in, or that an edition of an article that
 * they may read shows.
 */
export async function readVariantFor(db: Connection, viewer: Viewer, mediaId: string, name: string) {
  const [row] = await db
    .select({ variants: media.variants, fileName: media.fileName })
    .from(media)
    .where(and(eq(media.id, mediaId), isReadableBy(viewer)))
  return variantNamed(row, name)
}

/** A picture that a person of the desk may put into a text: one that they may see there, or that readers see. */
export async function pictureFor(db: Connection, viewer: Viewer, mediaId: string): Promise<StoredPicture | undefined> {
  const [picture] = await db
    .select(pictureColumns)
    .from(media)
    .where(and(eq(media.id, mediaId), eq(media.kind, 'picture'), isForDesk(viewer)))
  return picture
}

/** The newest pictures that a person of the desk may put into a text. Their ids are in the order of their making. */
export function latestPicturesFor(db: Connection, viewer: Viewer, limit: number): Promise<StoredPicture[]> {
  return db
    .select(pictureColumns)
    .from(media)
    .where(and(eq(media.kind, 'picture'), isForDesk(viewer)))
    .orderBy(desc(media.id))
    .limit(limit)
}

const isPublic = sql`exists (
  select from ${editionMedia}
  join ${editions} on ${editions.id} = ${editionMedia.editionId} and ${editions.state} = 'published'
  join ${articles} on ${articles.id} = ${editions.articleId} and ${articles.visibility} = 'live'
  where ${editionMedia.mediaId} = ${media.id})`

function isReadableBy(viewer: Viewer): SQL {
  return sql`(${viewer.role} in ('editor', 'leader') or ${media.createdBy} = ${viewer.id} or exists (
    select from ${mediaHolders} where ${mediaHolders.mediaId} = ${media.id} and ${mediaHolders.userId} = ${viewer.id}
  ) or exists (
    select from ${editionMedia}
    join ${articles} on ${articles.id} = ${editionMedia.articleId}
    where ${editionMedia.mediaId} = ${media.id} and ${articleReadableBy(viewer)}))`
}

function isForDesk(viewer: Viewer): SQL {
  return viewer.role === 'admin' ? sql`false` : sql`(${isReadableBy(viewer)} or ${isPublic})`
}

/** A file as it is served; an attachment has a name to be saved under. */
export type ServedFile = MediaVariant & { fileName: string }

function variantNamed(
  row: { variants: MediaVariant[]; fileName: string } | undefined,
  name: string,
): ServedFile | undefined {
  const variant = row?.variants.find(one => one.name === name)
  return row && variant && { ...variant, fileName: row.fileName }
}
