import { createHmac, createSecretKey, type KeyObject, randomBytes } from 'node:crypto'
import { isIPv6 } from 'node:net'
import { database } from '#db/connection.ts'
import { openVisitorDay } from '#db/queries/view-upkeep.ts'
import { keptInProcess } from './kept-in-process.ts'
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

/** An IPv4 address itself; of an IPv6 address the first 64 bits, because the rest is the household's to choose. */
export function networkOf(address: string): string {
  const mapped = address.match(/^::ffff:(\d+\.\d+\.\d+\.\d+)$/i)?.[1]
  if (mapped) return mapped
  if (!isIPv6(address)) return address
  const [head = '', tail = ''] = address.split('%')[0]?.split('::') ?? []
  const groups = (part: string) => (part === '' ? [] : part.split(':'))
  const missing = 8 - groups(head).length - groups(tail).length
  const all = [...groups(head), ...Array<string>(Math.max(0, missing)).fill('0'), ...groups(tail)]
  return all
    .slice(0, 4)
    .map(group => Number.parseInt(group, 16).toString(16))
    .join(':')
}
