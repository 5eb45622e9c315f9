import { setTimeout } from 'node:timers/promises'
import { closeDatabase, database } from '#db/connection.ts'
import { publishDueEditions } from './publish-edition.ts'

// One of the processes of due-editions.test.ts: does what the server's worker does every few seconds, until nothing is due for a
// while. A round that fails is reported and the next one tries again, as the worker does.

let idle = 0
while (idle < 5) {
  const published = await publishDueEditions(database()).catch((error: unknown) => {
    console.error(String(error))
    return 1
  })
  idle = published > 0 ? 0 : idle + 1
  await setTimeout(20)
}
await closeDatabase()
