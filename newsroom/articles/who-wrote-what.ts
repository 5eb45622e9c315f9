import type { Connection } from '#db/connection.ts'
import { revisionTexts } from '#db/queries/revisions.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { storedContent } from './content.ts'
import { shortTime } from './dates.ts'
import { deskArticle } from './desk-article.ts'
import { editionName } from './desk-review.ts'
import { paragraphAuthors } from './paragraph-authors.ts'

/** An edition line by line, with who last changed each. */
export type WhoWroteWhat = {
  title: string
  editions: { number: number; name: string; isShown: boolean }[]
  lines: { label: string; text: string; author: string | undefined; time: string | undefined }[]
}

// Saves of one person in a row count as one, so that this is many days of work by many people.
const mostTexts = 300

/**
 * Who last changed each line of an edition, of the newest when no number is given, followed through the editions before it.
 * Undefined when this person may not know of the article, or it has no such edition.
 */
export async function whoWroteWhat(
  db: Connection,
  actor: Actor,
  articleId: string,
  number?: number,
): Promise<WhoWroteWhat | undefined> {
  const found = await deskArticle(db, actor, articleId)
  const edition = found?.editions.find(one => number === undefined || one.number === number)
  if (!found || !edition) return undefined
  const texts = await revisionTexts(db, actor, articleId, { upTo: edition.number, limit: mostTexts })
  const saves = texts.map(({ content, author, savedAt }) => ({ content: storedContent(content), author, savedAt }))
  return {
    title: found.current.title || 'Bài chưa có tiêu đề',
    editions: found.editions.map(one => ({
      number: one.number,
      name: `Bản ${editionName(one)}`,
      isShown: one.id === edition.id,
    })),
    lines: paragraphAuthors(saves, texts[0]?.isFirst ?? false).map(({ label, text, last }) => ({
      ...{ label, text, author: last?.author },
      time: last && shortTime(last.savedAt),
    })),
  }
}
