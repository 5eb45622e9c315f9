import type { Connection } from '#db/connection.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import type { Outcome } from './outcome.ts'
import { type TakenDown, takeDown } from './take-down.ts'

/** Removes an article: its address answers 410 from now on, and no list, feed or search shows it. */
export function removeArticle(
  db: Connection,
  actor: Actor,
  input: { articleId: string; reason: string },
): Promise<Outcome<TakenDown>> {
  return takeDown(db, actor, 'removal', { ...input, notice: null })
}
