import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import { articles, editions } from '../schema/articles.ts'
import { editionMedia, type MediaVariant, media, mediaHolders } from '../schema/media.ts'
import { articleReadableBy, type Viewer } from './edition-acts.ts'

/**
 * A variant of a picture that readers may see: one that a published edition of a live article shows. Undefined for
 * everything else, whether it exists or not; a picture of a withdrawn or removed article is as absent as one of a draft.
 */
export async function readPublicVariant(db: Connection, mediaId: string, name: string) {
  const [row] = await db
    .select(servedColumns)
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
    .select(servedColumns)
    .from(media)
    .where(and(eq(media.id, mediaId), isReadableBy(viewer)))
  return variantNamed(row, name)
}

const servedColumns = {
  variants: media.variants,
  // A picture is looked at, never saved under the name that it came with.
  fileName: sql<string>`case ${media.kind} when 'attachment' then ${media.fileName} else '' end`,
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

/** Which media a person of the desk may put into a text, as a condition on `media`: what they may see there, or what readers see. */
export function isForDesk(viewer: Viewer): SQL {
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
