import { PgTransaction } from 'drizzle-orm/pg-core'
import type { Connection, Transaction } from '#db/connection.ts'
import { notePublicationEpoch, readPublicationEpoch } from '#newsroom/articles/publication-epoch.ts'
import { type Outcome, type Refusal, refused } from './outcome.ts'

/** Thrown inside an act to undo what it has written so far and answer with refusals. */
export class RollBack extends Error {
  readonly refusals: Refusal[]

  constructor(...refusals: Refusal[]) {
    super(refusals.map(refusal => refusal.code).join(', '))
    this.refusals = refusals
  }
}

/**
 * Runs an act: all that it writes is committed together or not at all. Inside a caller's transaction it becomes a part
 * of that. After the commit this process knows the new epoch before the act answers, so that whoever is told of a
 * publication or a removal finds it done; other processes learn it from NOTIFY.
 */
export async function inTransaction<Value>(
  db: Connection,
  act: (tx: Transaction) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  try {
    return await db.transaction(act)
  } catch (error) {
    if (error instanceof RollBack) return refused(...error.refusals)
    throw error
  } finally {
    if (!(db instanceof PgTransaction)) await learnEpoch(db)
  }
}

async function learnEpoch(db: Connection): Promise<void> {
  try {
    notePublicationEpoch(await readPublicationEpoch(db))
  } catch (error) {
    // The act's own outcome stands; the reader cache asks for the number itself when it has lost touch.
    console.error(`publication epoch could not be read after a commit: ${String(error)}`)
  }
}
