import type { Database, Transaction } from '#db/connection.ts'
import { lockDictionary } from '#db/queries/house-terms.ts'
import { articlesWith, type Candidate, candidatePairs, type Thresholds } from '#db/queries/learning.ts'
import { learntPairs } from '#db/schema/learning.ts'
import { theNewsroom } from '#newsroom/people/actor.ts'
import { quoteLexeme } from '#newsroom/search/search-terms.ts'
import { pairOf, tokensOf } from '#newsroom/search/tokens.ts'
import { recordEvent } from '#newsroom/workflow/record-event.ts'
import { asMeant } from './doubts.ts'
import { readTexts } from './read-texts.ts'

/** A pair is known that was published so often in so many articles, or that so many people let stand. */
export const thresholds: Thresholds = { times: 3, articles: 2, people: 2 }
const mostTextsANight = 2_000

/**
 * Learns the house: pairs of words that the language model doubts and that this newsroom publishes. Only what was
 * approved and published counts, never a draft. Not learnt is what authors mend as often as they publish it, what stands
 * in fewer articles than the suggested words do, and what somebody reversed. The same texts teach the same.
 *
 * @returns what was learnt now
 */
export async function learnHouse(db: Database, most = mostTextsANight): Promise<Candidate[]> {
  await readTexts(db, most)
  return db.transaction(async tx => {
    await lockDictionary(tx)
    const learnt: Candidate[] = []
    for (const pair of await candidatePairs(tx, thresholds)) {
      if (pair.mended >= pair.articles || (await isSuggestionCommoner(tx, pair))) continue
      await learn(tx, pair)
      learnt.push(pair)
    }
    return learnt
  })
}

async function learn(tx: Transaction, { mended: _, meant: __, ...pair }: Candidate): Promise<void> {
  const [row] = await tx.insert(learntPairs).values(pair).returning({ id: learntPairs.id })
  if (!row) throw new Error('a learnt pair was not written')
  const { written, times, articles, people } = pair
  const data = { pairId: row.id, words: written, times, articles, people }
  await recordEvent(tx, theNewsroom, { type: 'proof.learnt', data })
}

/** An error that was published three times has many times as many right neighbours: then it stays an error. */
async function isSuggestionCommoner(tx: Transaction, { meant, ...pair }: Candidate): Promise<boolean> {
  for (const word of meant) {
    if ((await articlesWith(tx, lexemeOf(asMeant({ ...pair, meant: word })))) >= pair.articles) return true
  }
  return false
}

/** Two words as search knows them side by side. */
function lexemeOf(words: string): string {
  const last = tokensOf(words).at(-1)
  const pair = last && pairOf(last)
  if (!pair) throw new Error(`no two words: ${words}`)
  return quoteLexeme(pair.exact === pair.folded ? pair.folded : `=${pair.exact}`)
}
