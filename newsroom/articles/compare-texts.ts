import type { Connection } from '#db/connection.ts'
import type { EditionRow } from '#db/queries/edition-acts.ts'
import { type Revision, revisionContent, revisionsOfArticle } from '#db/queries/revisions.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { type Content, mediaOf, storedContent } from './content.ts'
import { contentKey } from './content-key.ts'
import { shortTime } from './dates.ts'
import { deskArticle } from './desk-article.ts'
import { editionName } from './desk-review.ts'
import { type DifferenceLine, differenceOf } from './difference.ts'
import { type MarkedArticle, markedArticle } from './marked-article.ts'
import { picturesShown, type ReaderView } from './reader-view.ts'

/** Two texts of an article beside each other, ready to be shown: inside the article, and line by line. */
export type Compared = {
  isSame: boolean
  marked: MarkedArticle
  lines: DifferenceLine[]
  pictures: ReaderView['pictures']
}

/** A text that can be compared, and how the address names it. */
export type TextChoice = { value: string; label: string }

export type Comparison = {
  title: string
  editions: TextChoice[]
  revisions: TextChoice[]
  from: TextChoice
  to: TextChoice
  compared: Compared
  /** What was wrong with the address, in sentences. */
  problems: string[]
}

const mostListed = 500

/** What is different between two texts, whatever editions or saves they are of. */
export async function compared(db: Connection, before: Content, after: Content): Promise<Compared> {
  return {
    isSame: contentKey(before) === contentKey(after),
    marked: markedArticle(before, after),
    lines: differenceOf(before, after),
    pictures: await picturesShown(db, [...new Set([...mediaOf(before), ...mediaOf(after)])]),
  }
}

/**
 * Any two texts of an article: editions (`ban-2`) and saves (`edition.version`), as the address asks. Without a word from the
 * address it is the newest edition beside what readers had before it, or beside the first save that is kept. Undefined when
 * this person may not know of the article.
 */
export async function compareTexts(
  db: Connection,
  actor: Actor,
  articleId: string,
  asked: { tu?: string | undefined; den?: string | undefined },
): Promise<Comparison | undefined> {
  const found = await deskArticle(db, actor, articleId)
  if (!found) return undefined
  const saves = await revisionsOfArticle(db, actor, articleId, mostListed)
  const [newest] = found.editions
  if (!newest) throw new Error(`article ${articleId} has no edition`)
  const readNow = found.editions.find(({ publishedAt, id }) => publishedAt !== null && id !== newest.id)
  const oldest = saves.at(-1)
  const usual = {
    to: textOfEdition(newest),
    from: readNow ? textOfEdition(readNow) : oldest ? textOfSave(db, actor, oldest) : textOfEdition(newest),
  }
  const find = async (value: string) => {
    const edition = found.editions.find(({ number }) => value === `ban-${number}`)
    const save = edition ? undefined : await saveNamed(db, actor, value, { editions: found.editions, saves })
    return edition ? textOfEdition(edition) : save
  }
  const [from, to] = await Promise.all([asked.tu && find(asked.tu), asked.den && find(asked.den)])
  const missing = [asked.tu && !from && asked.tu, asked.den && !to && asked.den].filter(Boolean)
  const [before, after] = [from || usual.from, to || usual.to]
  const [earlier, later] = await Promise.all([before.read(), after.read()])
  return {
    title: found.current.title || 'Bài chưa có tiêu đề',
    editions: found.editions.map(textOfEdition).map(choiceOf),
    revisions: saves.map(save => choiceOf(textOfSave(db, actor, save))),
    from: choiceOf(before),
    to: choiceOf(after),
    compared: await compared(db, earlier, later),
    problems: missing.map(value => `Bài này không có bản nào tên là “${value}”.`),
  }
}

type Text = TextChoice & { read: () => Promise<Content> }

function choiceOf({ value, label }: Text): TextChoice {
  return { value, label }
}

function textOfEdition(edition: EditionRow): Text {
  const since = edition.publishedAt ? `, đăng lúc ${shortTime(edition.publishedAt)}` : ', chưa đăng'
  return {
    value: `ban-${edition.number}`,
    label: `Bản ${editionName(edition)}${since}`,
    read: async () => storedContent(edition.content),
  }
}

function textOfSave(db: Connection, actor: Actor, save: Revision): Text {
  return {
    value: `${save.editionId}.${save.version}`,
    label: `Bản ${save.number}, ${save.author} lưu lúc ${shortTime(save.savedAt)} (lần ${save.version})`,
    read: async () => storedContent(await revisionContent(db, actor, save)),
  }
}

/** A save by its name in the address, also one that is too old for the list. */
async function saveNamed(
  db: Connection,
  actor: Actor,
  value: string,
  { editions, saves }: { editions: EditionRow[]; saves: Revision[] },
): Promise<Text | undefined> {
  const listed = saves.find(({ editionId, version }) => value === `${editionId}.${version}`)
  if (listed) return textOfSave(db, actor, listed)
  const [editionId = '', version = ''] = value.split('.')
  const edition = editions.find(({ id }) => id === editionId)
  if (!edition || !/^\d{1,9}$/.test(version)) return undefined
  const content = await revisionContent(db, actor, { editionId, version: Number(version) })
  const label = `Bản ${edition.number}, lần lưu ${version}`
  return content === undefined ? undefined : { value, label, read: async () => storedContent(content) }
}
