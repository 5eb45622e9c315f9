import { and, eq, type SQL, sql } from 'drizzle-orm'
import { type Database, isDatabaseUnreachable } from '#db/connection.ts'
import { tryToLockArticleOfEdition } from '#db/queries/edition-acts.ts'
import { editions } from '#db/schema/articles.ts'
import { events } from '#db/schema/events.ts'
import { theNewsroom } from '#newsroom/people/actor.ts'
import { readSetting } from '#newsroom/settings/change-setting.ts'
import { referenceTo } from './change-edition.ts'
import { inTransaction } from './in-transaction.ts'
import { done } from './outcome.ts'
import { recordEvent } from './record-event.ts'

/**
 * Reminds those who may decide of every text that has waited for longer than the newsroom's setting says: once a day each,
 * however many processes do this. Answers of how many it reminded.
 */
export async function remindOfWaiting(db: Database): Promise<number> {
  const { value } = await readSetting(db, 'reminders')
  const waitsTooLong = tooLong(value.hours)
  const waiting = await db.select({ id: editions.id }).from(editions).where(waitsTooLong).orderBy(editions.submittedAt)
  let reminded = 0
  for (const { id } of waiting) {
    try {
      if (await remindOf(db, id, waitsTooLong)) reminded += 1
    } catch (error) {
      if (isDatabaseUnreachable(error)) throw error
      console.error(`nobody could be reminded of edition ${id}: ${String(error)}`)
    }
  }
  return reminded
}

async function remindOf(db: Database, editionId: string, waitsTooLong: SQL | undefined): Promise<boolean> {
  const outcome = await inTransaction(db, async tx => {
    // Somebody is at it at this moment: then it does not just lie there.
    if (!(await tryToLockArticleOfEdition(tx, editionId))) return done(false)
    const [waiting] = await tx
      .select()
      .from(editions)
      .where(and(eq(editions.id, editionId), waitsTooLong))
    if (!waiting) return done(false)
    const data = { number: waiting.number, version: waiting.version }
    await recordEvent(tx, theNewsroom, { type: 'edition.reminded', ...referenceTo(waiting), data })
    return done(true)
  })
  return outcome.ok && outcome.value
}

/** The log knows when somebody was last reminded, whoever wanted to hear of it. */
function tooLong(hours: number): SQL | undefined {
  return and(
    eq(editions.state, 'submitted'),
    sql`${editions.submittedAt} <= now() - make_interval(hours => ${hours})`,
    sql`not exists (select 1 from ${events} where ${events.editionId} = ${editions.id}
      and ${events.type} = 'edition.reminded' and ${events.at} > now() - interval '1 day')`,
  )
}
