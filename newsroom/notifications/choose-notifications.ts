import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Connection } from '#db/connection.ts'
import { mailRhythms, notificationChoices, notificationKinds } from '#db/schema/notifications.ts'
import { users } from '#db/schema/people.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { inTransaction } from '#newsroom/workflow/in-transaction.ts'
import { done, type Outcome, type Refusal, refused } from '#newsroom/workflow/outcome.ts'
import { recordEvent } from '#newsroom/workflow/record-event.ts'

const kinds = z.array(z.enum(notificationKinds)).max(notificationKinds.length)

/** How somebody wants to be told: what is named is left out. */
export const choicesSchema = z.strictObject({ rhythm: z.enum(mailRhythms), notInDesk: kinds, notByMail: kinds })
export type Choices = z.output<typeof choicesSchema>
/** `version` counts the changes; 0 when nothing was ever chosen. */
export type VersionedChoices = { version: number; value: Choices }

const everything: Choices = { rhythm: 'at-once', notInDesk: [], notByMail: [] }
const stale: Refusal = {
  code: 'stale_version',
  message: 'Cách nhận thông báo vừa được đổi ở một cửa sổ khác. Hãy tải lại trang rồi chọn lại.',
}

/** What a person has chosen: everything, at once, when they never did. */
export async function readChoices(db: Connection, personId: string): Promise<VersionedChoices> {
  const [row] = await db.select().from(notificationChoices).where(eq(notificationChoices.userId, personId))
  if (!row) return { version: 0, value: everything }
  const { version, rhythm, notInDesk, notByMail } = row
  return { version, value: { rhythm, notInDesk, notByMail } }
}

/** Where a person's mails go, and whether a mail server refused that address. */
export async function readAddress(db: Connection, personId: string): Promise<{ email: string; isRefused: boolean }> {
  const [row] = await db
    .select({ email: users.email, refusedAt: users.emailRefusedAt })
    .from(users)
    .where(eq(users.id, personId))
  return { email: row?.email ?? '', isRefused: row?.refusedAt != null }
}

/** Chooses how one is told from now on. The version that was on the screen must be the stored one. */
export async function chooseNotifications(
  db: Connection,
  actor: Actor,
  { version, value }: VersionedChoices,
): Promise<Outcome<VersionedChoices>> {
  return inTransaction(db, async tx => {
    const row = { ...value, userId: actor.id }
    const written =
      version === 0
        ? await tx.insert(notificationChoices).values(row).onConflictDoNothing().returning()
        : await tx
            .update(notificationChoices)
            .set({ ...value, version: sql`${notificationChoices.version} + 1` })
            .where(and(eq(notificationChoices.userId, actor.id), eq(notificationChoices.version, version)))
            .returning()
    const [stored] = written
    if (!stored) return refused(stale)
    const data = { personId: actor.id, username: actor.username }
    await recordEvent(tx, actor, { type: 'person.notifications-chosen', data })
    return done({ version: stored.version, value })
  })
}
