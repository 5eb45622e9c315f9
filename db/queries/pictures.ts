import { and, eq, inArray } from 'drizzle-orm'
import type { Connection } from '#db/connection.ts'
import { type Crop, type MediaVariant, media } from '#db/schema/media.ts'

/** A stored picture: its own size in pixels and the files that were made of it. */
export type StoredPicture = {
  id: string
  alt: string
  credit: string
  width: number
  height: number
  variants: MediaVariant[]
  decorative: boolean
  /** The picture that this one was cut out of, and which part of it. */
  cropOf: string | null
  crop: Crop | null
}

/** The columns of a stored picture, for queries that join it. */
export const pictureColumns = {
  id: media.id,
  alt: media.alt,
  credit: media.credit,
  width: media.width,
  height: media.height,
  variants: media.variants,
  decorative: media.decorative,
  cropOf: media.cropOf,
  crop: media.crop,
}

/** The pictures with these ids, by id; ids that name none are left out. */
export async function picturesById(db: Connection, ids: string[]): Promise<Map<string, StoredPicture>> {
  if (ids.length === 0) return new Map()
  const found = await db
    .select(pictureColumns)
    .from(media)
    .where(and(inArray(media.id, ids), eq(media.kind, 'picture')))
  return new Map(found.map(picture => [picture.id, picture]))
}
