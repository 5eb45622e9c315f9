import { eq, type SQL } from 'drizzle-orm'
import type { Connection } from '#db/connection.ts'
import { media, mediaHolders } from '#db/schema/media.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { recordEvent } from '#newsroom/workflow/record-event.ts'
import type { Storage } from './storage.ts'

export type Medium = typeof media.$inferSelect
export type NewMedium = Omit<typeof media.$inferInsert, 'words'> & { id: string; words: SQL }
/** A medium, and whether it was there before: the same file handed in twice is one medium. */
export type Kept = Medium & { isKnown: boolean }

/** The medium that was made of a file with this hash, noted as held by whoever hands it in again. */
export async function mediumWithHash(db: Connection, actor: Actor, sha256: string): Promise<Kept | undefined> {
  const [row] = await db.select().from(media).where(eq(media.sha256, sha256))
  if (!row) return undefined
  if (row.createdBy !== actor.id) await noteHolder(db, actor, row.id)
  return { ...row, isKnown: true }
}

async function noteHolder(db: Connection, actor: Actor, mediaId: string): Promise<void> {
  await db.transaction(async tx => {
    const holder = { mediaId, userId: actor.id }
    const noted = await tx.insert(mediaHolders).values(holder).onConflictDoNothing().returning()
    if (noted.length > 0) await recordEvent(tx, actor, { type: 'media.handed-in-again', data: { mediaId } })
  })
}

/**
 * Makes the row of a medium whose files are stored, with its event. When somebody handed in the same file at the same
 * time and was first, theirs is answered and these files are forgotten.
 */
export async function insertMedium(db: Connection, actor: Actor, row: NewMedium, storage: Storage): Promise<Kept> {
  const stored = await db.transaction(async tx => {
    const [inserted] = await tx.insert(media).values(row).onConflictDoNothing({ target: media.sha256 }).returning()
    if (!inserted) return undefined
    const { id, sha256, alt, credit, fileName } = inserted
    const data = { mediaId: id, sha256, ...(inserted.kind === 'picture' ? { alt, credit } : { fileName }) }
    await recordEvent(tx, actor, { type: 'media.stored', data })
    return inserted
  })
  if (stored) return { ...stored, isKnown: false }
  await storage.remove(
    row.id,
    row.variants.map(({ name }) => name),
  )
  const first = await mediumWithHash(db, actor, row.sha256)
  if (!first) throw new Error(`medium ${row.sha256} vanished`)
  return first
}
