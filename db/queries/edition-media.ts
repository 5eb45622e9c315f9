import { inArray } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import { media } from '../schema/media.ts'

/** Which of these pictures exist. */
export async function existingMedia(db: Connection, ids: string[]): Promise<string[]> {
  const rows = await db.select({ id: media.id }).from(media).where(inArray(media.id, ids))
  return rows.map(row => row.id)
}
