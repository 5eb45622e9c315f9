import type { Database, Transaction } from '#db/connection.ts'
import {
  type DoubtedPair,
  dismissersOf,
  forgetUnapproved,
  keepReading,
  savedContents,
  type UnreadText,
  unreadTexts,
} from '#db/queries/learning.ts'
import { storedContent } from '#newsroom/articles/content.ts'
import { linesOf } from '../lines-of.ts'
import { serverProofreader } from '../load-model.ts'
import type { Proofreader } from '../proofreader.ts'
import { asMeant, type Doubt, doubtsIn, neighboursIn } from './doubts.ts'

/** To be raised whenever the proofreader doubts otherwise: every text is then read anew. */
export const readingFormat = 1
const batch = 50
// Of an edition that was saved more often the first saves are not looked at.
const mostSaves = 200

/**
 * Notes of every published text that was not read yet what the language model doubts in it, who let it stand, and what
 * its authors mended on the way. At most `most` texts, so that an archive is read over several nights.
 *
 * @returns how many texts it read
 */
export async function readTexts(db: Database, most: number): Promise<number> {
  const proof = await serverProofreader()
  await db.transaction(forgetUnapproved)
  let read = 0
  while (read < most) {
    const texts = await unreadTexts(db, readingFormat, Math.min(batch, most - read))
    if (texts.length === 0) break
    for (const text of texts) await db.transaction(tx => readText(tx, text, proof))
    read += texts.length
  }
  return read
}

async function readText(tx: Transaction, { articleId, editionId, content }: UnreadText, proof: Proofreader) {
  const lines = linesOf(storedContent(content))
  const doubts = doubtsIn(lines, proof)
  const dismissers = await dismissersOf(tx, articleId)
  const published = pairsOf(doubts, dismissers)
  const saves = await savedContents(tx, editionId, mostSaves)
  const before = saves.flatMap(save => doubtsIn(linesOf(storedContent(save)), proof))
  const mended = mendedPairs(before, neighboursIn(lines))
  await keepReading(tx, { articleId, editionId, format: readingFormat }, [...published, ...mended])
}

const keyOf = ({ first, second, doubted, meant }: Doubt) => `${first} ${second} ${doubted} ${meant}`

function pairsOf(doubts: Doubt[], dismissers: Map<string, Set<string>>): DoubtedPair[] {
  return [...Map.groupBy(doubts, keyOf).values()].map(same => {
    const { findingIds: _, ...pair } = same[0] as Doubt
    const people = new Set(same.flatMap(doubt => doubt.findingIds.flatMap(id => [...(dismissers.get(id) ?? [])])))
    return { ...pair, times: same.length, dismissedBy: [...people].sort() }
  })
}

/** What stood in an earlier save and was published as suggested: the doubt was right there. */
function mendedPairs(before: Doubt[], published: Set<string>): DoubtedPair[] {
  const mended = before.filter(doubt => {
    return !published.has(`${doubt.first} ${doubt.second}`) && published.has(asMeant(doubt))
  })
  return pairsOf(mended, new Map()).map(pair => ({ ...pair, times: 0 }))
}
