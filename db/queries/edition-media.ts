import { inArray } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import { media } from '../schema/media.ts'

/** What there is under these ids: its kind, and the files that readers are given. */
export async function mediaNamed(db: Connection, ids: string[]) {
  if (ids.length === 0) return []
  return db
    .select({ id: media.id, kind: media.kind, variants: media.variants })
    .from(media)
    .where(inArray(media.id, ids))
}
