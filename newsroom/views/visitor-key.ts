import { createHmac, createSecretKey, type KeyObject, randomBytes } from 'node:crypto'
import { database } from '#db/connection.ts'
import { openVisitorDay } from '#db/queries/view-upkeep.ts'
import { keptInProcess } from './kept-in-process.ts'
import { networkOf } from './network-of.ts'
import { ViewsUnavailable } from './views-unavailable.ts'

/** Digests that stand for a visitor and for the network they come from; neither can be turned back once the salt is gone. */
export type Visitor = { key: Buffer; networkKey: string }

/** `endsAt`: milliseconds since 1970, by this process's clock. */
export type VisitorSalt = { salt: KeyObject; endsAt: number }

/**
 * Who this is, for today: HMAC-SHA-256, its first 128 bits, under a salt that is drawn every Vietnamese day and forgotten
 * after 48 hours. The address itself is stored nowhere. Throws ViewsUnavailable when today's salt cannot be read.
 */
export async function visitorKey(address: string, userAgent: string): Promise<Visitor> {
  const salt = await saltOfToday()
  const digest = (text: string) => createHmac('sha256', salt).update(text).digest().subarray(0, 16)
  return {
    key: digest(`visitor\n${address}\n${userAgent}`),
    networkKey: digest(`network\n${networkOf(address)}`).toString('base64'),
  }
}

async function saltOfToday(): Promise<KeyObject> {
  const kept = keptInProcess()
  for (;;) {
    kept.day ??= openDay()
    const asked = kept.day
    const { salt, endsAt } = await asked
    if (Date.now() < endsAt) return salt
    if (kept.day === asked) kept.day = undefined
  }
}

// Which day it is, the database says; our clock only measures how much of it is left.
async function openDay(): Promise<VisitorSalt> {
  try {
    const { salt, endsIn } = await openVisitorDay(database(), randomBytes(32))
    return { salt: createSecretKey(salt), endsAt: Date.now() + endsIn }
  } catch (cause) {
    console.error("today's salt cannot be read:", cause)
    // Asked again in a second, not by every reader at once.
    setTimeout(() => {
      keptInProcess().day = undefined
    }, 1_000).unref()
    throw new ViewsUnavailable("today's salt cannot be read", { cause })
  }
}
