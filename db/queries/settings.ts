import { and, eq, sql } from 'drizzle-orm'
import type { Connection, Transaction } from '#db/connection.ts'
import { settings } from '#db/schema/events.ts'

/** The stored value of a setting, unparsed, or undefined when nobody has set it. */
export async function storedSetting(db: Connection, key: string): Promise<unknown> {
  return (await versionedSetting(db, key)).value
}

/** The stored value of a setting with the number of its version: 0 and undefined when nobody has set it. */
export async function versionedSetting(db: Connection, key: string): Promise<{ version: number; value: unknown }> {
  const [row] = await db
    .select({ version: settings.version, value: settings.value })
    .from(settings)
    .where(eq(settings.key, key))
  return row ?? { version: 0, value: undefined }
}

/**
 * Stores a setting whose stored version is still `version` (0: not set yet). Answers the new version, or undefined when
 * somebody else was first.
 */
export async function replaceSetting(
  tx: Transaction,
  key: string,
  version: number,
  value: unknown,
): Promise<number | undefined> {
  const written =
    version === 0
      ? await tx.insert(settings).values({ key, value }).onConflictDoNothing().returning()
      : await tx
          .update(settings)
          .set({ value, version: sql`${settings.version} + 1`, updatedAt: sql`now()` })
          .where(and(eq(settings.key, key), eq(settings.version, version)))
          .returning()
  return written[0]?.version
}
