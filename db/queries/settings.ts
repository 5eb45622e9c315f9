import { eq } from 'drizzle-orm'
import type { Connection } from '#db/connection.ts'
import { settings } from '#db/schema/events.ts'

/** The stored value of a setting, unparsed, or undefined when nobody has set it. */
export async function storedSetting(db: Connection, key: string): Promise<unknown> {
  const [row] = await db.select({ value: settings.value }).from(settings).where(eq(settings.key, key))
  return row?.value
}
