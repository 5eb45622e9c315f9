import { database } from '#db/connection.ts'
import { onlineNow, siteVisitTotal } from '#db/queries/views.ts'
import { keptInProcess } from './kept-in-process.ts'
import type { PresenceAnswer } from './view-report.ts'
import { ViewsUnavailable } from './views-unavailable.ts'

const milliseconds = 1_000

/**
 * Who is online and how many visits there were, at most a second old: one question to the database per second, however
 * many readers ask. Throws ViewsUnavailable when the database does not answer, and for the rest of that second.
 */
export async function publicNumbers(): Promise<PresenceAnswer> {
  const kept = keptInProcess()
  const now = performance.now()
  if (!kept.numbers || now - kept.numbers.at > milliseconds) kept.numbers = { read: readNumbers(), at: now }
  return kept.numbers.read
}

async function readNumbers(): Promise<PresenceAnswer> {
  try {
    const [online, visits] = await Promise.all([onlineNow(database()), siteVisitTotal(database())])
    return { online, visits }
  } catch (cause) {
    console.error('visits and presence cannot be read:', cause)
    throw new ViewsUnavailable('visits and presence cannot be read', { cause })
  }
}
