import type { Connection } from '#db/connection.ts'
import { type ArticleRow, type EditionRow, editionForAct } from '#db/queries/edition-acts.ts'
import {
  dropOldWindows,
  forgetWindow,
  noteWindow,
  type OpenWindow,
  othersPresent,
} from '#db/queries/edition-presence.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { notFound } from './change-edition.ts'
import { done, type Outcome, refused } from './outcome.ts'

export type Presence = {
  edition: EditionRow
  article: ArticleRow
  /** Who else has this edition open; the actor is among them when it is open in another window of theirs. */
  others: { id: string; name: string }[]
}

/**
 * Notes that the actor has an edition open in a window, or no longer has, and answers who else has and what the newsroom
 * has by now. It changes no text and decides nothing, so it leaves no event.
 */
export async function reportPresence(
  db: Connection,
  actor: Actor,
  { isLeaving, ...window }: OpenWindow & { isLeaving: boolean },
): Promise<Outcome<Presence>> {
  const found = await editionForAct(db, actor, window.editionId)
  if (!found) return refused(notFound)
  await dropOldWindows(db)
  if (isLeaving) await forgetWindow(db, actor, window)
  else await noteWindow(db, actor, window)
  return done({ ...found, others: await othersPresent(db, actor, window) })
}
