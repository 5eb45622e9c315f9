import { and, eq, inArray, isNotNull, ne } from 'drizzle-orm'
import type { Connection } from '#db/connection.ts'
import { articles, type EditionState, editions } from '#db/schema/articles.ts'
import { articleReadableBy, type Viewer } from './edition-acts.ts'
import type { CorrectionNote } from './published-articles.ts'

export type PublishedPage = {
  page: string
  title: string
  /** When the text that readers see was published. */
  publishedAt: Date
  /** editions.content as it was approved; newsroom/articles/content.ts describes it. */
  content: unknown
  /** What readers were told about later editions, oldest first. */
  notes: CorrectionNote[]
}

const withEditions = (db: Connection) =>
  db
    .select({
      articleId: articles.id,
      page: articles.page,
      state: editions.state,
      title: editions.title,
      updatedAt: editions.updatedAt,
      publishedAt: editions.publishedAt,
    })
    .from(articles)
    .innerJoin(editions, eq(editions.articleId, articles.id))

/** The paths and titles of the information pages that readers may see, in no particular order. */
export async function publishedPages(db: Connection): Promise<{ page: string; title: string }[]> {
  const rows = await withEditions(db).where(and(isNotNull(articles.page), eq(editions.state, 'published')))
  return rows.map(({ page, title }) => ({ page: page ?? '', title: title ?? '' }))
}

/** What a reader finds at the path of an information page; undefined until it is published. */
export async function publishedPage(db: Connection, page: string): Promise<PublishedPage | undefined> {
  const rows = await db
    .select({
      state: editions.state,
      kind: editions.kind,
      note: editions.note,
      title: editions.title,
      publishedAt: editions.publishedAt,
      number: editions.number,
      content: editions.content,
    })
    .from(articles)
    .innerJoin(editions, eq(editions.articleId, articles.id))
    .where(and(eq(articles.page, page), inArray(editions.state, ['published', 'superseded'])))
  const current = rows.find(({ state }) => state === 'published')
  if (!current?.publishedAt) return undefined
  const { title, publishedAt, content } = current
  const notes = rows
    .toSorted((one, other) => one.number - other.number)
    .flatMap(({ kind, note, publishedAt: at }) =>
      kind !== 'original' && note && at ? [{ kind, note, publishedAt: at }] : [],
    )
  return { page, title: title ?? '', publishedAt, content, notes }
}

export type DeskPageLine = {
  articleId: string
  page: string
  state: EditionState
  updatedAt: Date
  publishedAt: Date | null
}

/** The editions of the information pages that matter to the desk: those that are open and those that readers see. */
export async function deskPages(db: Connection, viewer: Viewer): Promise<DeskPageLine[]> {
  const rows = await withEditions(db).where(
    and(isNotNull(articles.page), ne(editions.state, 'superseded'), articleReadableBy(viewer)),
  )
  return rows.map(row => ({ ...row, page: row.page ?? '' }))
}
