import { eq } from 'drizzle-orm'
import type { Database } from '#db/connection.ts'
import { articles, type EditionState, editions } from '#db/schema/articles.ts'
import { type Newsroom, someContent } from '#db/seed/newsroom-fixture.ts'
import type { ContentInput } from '#newsroom/articles/content.ts'
import { approveEdition } from './approve-edition.ts'
import type { Changed } from './change-edition.ts'
import { createArticle } from './create-article.ts'
import { openEdition } from './open-edition.ts'
import type { Outcome } from './outcome.ts'
import { returnEdition } from './return-edition.ts'
import { submitEdition } from './submit-edition.ts'

// How the workflow's tests arrange what they are about. Mai writes and submits, Đức decides.

export const tomorrow = () => new Date(Date.now() + 86_400_000)
export const reason = 'Cần viết lại đoạn mở đầu.'
export const target = ({ edition }: Changed) => ({ editionId: edition.id, version: edition.version })

/** The value of an act that must have succeeded. */
export function value<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(outcome.refusals.map(refusal => refusal.message).join(' '))
  return outcome.value
}

/** The codes with which an act was refused; empty when it was not. */
export function codes(outcome: Outcome<unknown>): string[] {
  return outcome.ok ? [] : outcome.refusals.map(refusal => refusal.code)
}

/** A new article whose edition has been brought into a state by the acts that lead there. */
export async function editionIn(
  db: Database,
  { mai, duc, sectionId }: Newsroom,
  state: EditionState,
  content: ContentInput = someContent(),
): Promise<Changed> {
  const written = value(await createArticle(db, mai, { sectionId, content }))
  const submit = async (from = written) => value(await submitEdition(db, mai, target(from)))
  const approve = async (from: Changed, publishAt?: Date) =>
    value(
      await approveEdition(db, duc, {
        ...target(from),
        contentHash: from.edition.contentHash,
        ...(publishAt && { publishAt }),
      }),
    )
  switch (state) {
    case 'draft':
      return written
    case 'submitted':
      return submit()
    case 'returned':
      return value(await returnEdition(db, duc, { ...target(await submit()), reason }))
    case 'approved':
      return approve(await submit(), tomorrow())
    case 'published':
      return approve(await submit())
    case 'superseded': {
      const published = await approve(await submit())
      const opened = value(await openEdition(db, mai, { articleId: published.article.id, kind: 'update', note: '' }))
      await approve(await submit(opened))
      return stored(db, published)
    }
  }
}

/** Both nouns as they are stored now. */
export async function stored(db: Database, { article, edition }: Changed): Promise<Changed> {
  const [row] = await db
    .select({ article: articles, edition: editions })
    .from(editions)
    .innerJoin(articles, eq(articles.id, editions.articleId))
    .where(eq(editions.id, edition.id))
  if (!row) throw new Error(`edition ${edition.id} of article ${article.id} is gone`)
  return row
}
