import { createHash } from 'node:crypto'
import type { Connection } from '#db/connection.ts'
import { acceptedTerms, dictionaryVersion } from '#db/queries/house-terms.ts'
import { pairsInForce } from '#db/queries/learning.ts'
import type { Content } from '#newsroom/articles/content.ts'
import { machineTime } from '#newsroom/articles/dates.ts'
import type { Finding } from '../finding.ts'
import { keptUnlessItFails } from '../kept-promise.ts'
import { linesOf } from '../lines-of.ts'
import { serverProofreader } from '../load-model.ts'
import type { HouseDictionary } from './dictionary.ts'
import { type HouseProofreader, withHouse } from './with-house.ts'

/** The dictionary as browsers fetch it, and the proofreader that the server made of the very same. */
export type ServedDictionary = { json: string; hash: string; proofreader: () => Promise<HouseProofreader> }

let kept: { version: number; served: Promise<ServedDictionary> } | undefined

/** What the house knows now. Read anew only after it has changed: the number is asked for every time. */
export async function servedDictionary(db: Connection): Promise<ServedDictionary> {
  const version = await dictionaryVersion(db)
  if (kept?.version === version) return kept.served
  const served = serve(db)
  kept = { version, served }
  // What failed once is asked for again.
  served.catch(() => {
    if (kept?.served === served) kept = undefined
  })
  return served
}

async function serve(db: Connection): Promise<ServedDictionary> {
  const dictionary = await readDictionary(db)
  const json = JSON.stringify(dictionary)
  const hash = createHash('sha256').update(json).digest('hex').slice(0, 32)
  // At its first use: a browser that only fetches the dictionary does not wait for the server's own model.
  const proofreader = keptUnlessItFails(async () => withHouse(await serverProofreader(), dictionary))
  return { json, hash, proofreader }
}

async function readDictionary(db: Connection): Promise<HouseDictionary> {
  const terms = (await acceptedTerms(db)).map(
    ({ kind, term, preferred, standsFor, isSpeltOut, validFrom, validTo }) => ({
      ...{ kind, term, preferred, standsFor, isSpeltOut, validFrom, validTo },
    }),
  )
  return { terms, pairs: await pairsInForce(db) }
}

/** What the proofreader of this newsroom finds in a text of an article; its dictionary is that of the day of the text. */
export async function findingsIn(
  db: Connection,
  article: { publishedAt: Date | null },
  content: Content,
): Promise<Finding[]> {
  const { proofreader } = await servedDictionary(db)
  const proof = await proofreader()
  return proof(linesOf(content), content.eventDate ?? dayOfArticle(article))
}

// Reading them holds up everything else that the server does: about 3,000 words take 50 ms.
const longestReadAtOnce = 15_000

/**
 * What is found in a text when its page is opened, before the browser's own proofreader is there; undefined for a text so
 * long that readers would wait for it, and when it cannot be read: a draft can be opened whatever the proofreader does.
 */
export async function findingsAtOpening(
  db: Connection,
  article: { publishedAt: Date | null },
  content: Content,
): Promise<Finding[] | undefined> {
  const length = linesOf(content).reduce((sum, { text }) => sum + text.length, 0)
  if (length > longestReadAtOnce) return undefined
  try {
    return await findingsIn(db, article, content)
  } catch (error) {
    console.error('a text is left to the proofreader of the browser:', error)
    return undefined
  }
}

/** The day of a text that does not say what day it is about: that of its publication, or today. */
export function dayOfArticle({ publishedAt }: { publishedAt: Date | null }): string {
  return machineTime(publishedAt ?? new Date()).slice(0, 10)
}
