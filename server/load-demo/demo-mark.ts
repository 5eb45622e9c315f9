import { eq } from 'drizzle-orm'
import type { Connection } from '#db/connection.ts'
import { settings } from '#db/schema/events.ts'

/** Which article of the demo is which article of the database. */
export type LoadedArticle = { id: string; slug: string | null }

/** How far the demo has come. It is `complete` only when everything is there. */
export type DemoMark = { state: 'loading' | 'complete'; articles: Record<string, LoadedArticle>; note: string }

const key = 'demo'
const note = 'Dữ liệu minh họa: người, địa danh, bài viết và lượt xem trong 90 ngày đầu đều là hư cấu.'

/** The mark that an earlier load left, or undefined where no demo was ever begun. */
export async function readDemoMark(db: Connection): Promise<DemoMark | undefined> {
  const [row] = await db.select({ value: settings.value }).from(settings).where(eq(settings.key, key))
  return row?.value as DemoMark | undefined
}

/** Keeps how far the load has come, in the transaction that brought it there. */
export async function writeDemoMark(
  db: Connection,
  state: DemoMark['state'],
  articles: DemoMark['articles'],
): Promise<void> {
  const value: DemoMark = { state, articles, note }
  await db.insert(settings).values({ key, value }).onConflictDoUpdate({ target: settings.key, set: { value } })
}
