import type { Connection } from '#db/connection.ts'
import { type Revision, revisionContent, revisionsOfArticle } from '#db/queries/revisions.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { type Content, storedContent } from './content.ts'
import { shortTime } from './dates.ts'
import { type DifferenceLine, differenceOf } from './difference.ts'

/** A save in the list of versions. */
export type VersionLine = { href: string; time: string; author: string; number: number; isShown: boolean }

/** The saves of an article and one of them beside another. */
export type VersionComparison = {
  versions: VersionLine[]
  /** The save that is looked at, whole, and what is different in it from the one before. */
  shown: { heading: string; content: Content; difference: DifferenceLine[]; isNewest: boolean } | undefined
}

const mostListed = 200
// Autosave makes a save every few seconds: those of one person in a row, so close together, are one line.
const closeTogether = 5 * 60_000

/**
 * The versions of an article that this person may read, newest first, with one compared with the one listed before it: the
 * one that is asked for (`edition.version`), otherwise the newest.
 */
export async function versionsOf(
  db: Connection,
  actor: Actor,
  articleId: string,
  asked: string | undefined,
): Promise<VersionComparison> {
  const saves = lastOfEachRun(await revisionsOfArticle(db, actor, articleId, mostListed))
  const at = Math.max(
    0,
    saves.findIndex(save => nameOf(save) === asked),
  )
  const [shown, before] = [saves[at], saves[at + 1]]
  const versions = saves.map((save, index) => ({
    href: `?ban=${nameOf(save)}`,
    time: shortTime(save.savedAt),
    author: save.author,
    number: save.number,
    isShown: index === at,
  }))
  if (!shown) return { versions, shown: undefined }
  const [content, earlier] = await Promise.all([textOf(db, actor, shown), before && textOf(db, actor, before)])
  const heading = before
    ? `${shown.author} lưu lúc ${shortTime(shown.savedAt)}, so với bản lưu lúc ${shortTime(before.savedAt)}`
    : `${shown.author} lưu lúc ${shortTime(shown.savedAt)}, bản đầu tiên còn giữ`
  const difference = differenceOf(earlier ?? storedContent({}), content)
  return { versions, shown: { heading, content, difference, isNewest: at === 0 } }
}

async function textOf(db: Connection, actor: Actor, revision: Revision): Promise<Content> {
  return storedContent((await revisionContent(db, actor, revision)) ?? {})
}

function nameOf({ editionId, version }: Revision): string {
  return `${editionId}.${version}`
}

function lastOfEachRun(newestFirst: Revision[]): Revision[] {
  return newestFirst.filter((save, index) => {
    const later = newestFirst[index - 1]
    const isSameRun = later?.author === save.author && later.editionId === save.editionId
    return !isSameRun || Number(later.savedAt) - Number(save.savedAt) > closeTogether
  })
}
