import { closeDatabase } from '#db/connection.ts'
import { type CountingDatabase, countingDatabase } from '#db/seed/counting-fixture.ts'
import { keptInProcess } from './kept-in-process.ts'

/** A newsroom that counts: this process's own database() is the test's. */
export async function countingNewsroom(): Promise<CountingDatabase> {
  const test = await countingDatabase()
  process.env.DATABASE_URL = test.url
  const drop = async () => {
    await keptInProcess().queue?.drain()
    forgetEverything()
    await closeDatabase()
    await test.drop()
  }
  return { ...test, drop }
}

/** Makes this process begin anew: no salt, no queue, no ceilings reached. */
export function forgetEverything(): void {
  const nothing = {
    queue: undefined,
    day: undefined,
    numbers: undefined,
    views: undefined,
    beats: undefined,
    readings: undefined,
    ballots: undefined,
  }
  Object.assign(keptInProcess(), nothing)
}
