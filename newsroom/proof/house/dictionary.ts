/** What the house says of a name, an abbreviation or a word. */
export type HouseEntry = {
  kind: 'person' | 'place' | 'body' | 'abbreviation' | 'word'
  term: string
  /** What the house writes in its place; empty when the term is right as it is. */
  preferred: string
  /** Of an abbreviation: what it is short for, and whether a text has to say so where it first uses it. */
  standsFor: string
  isSpeltOut: boolean
  /** First and last day (yyyy-mm-dd) on which it holds; null for no end on that side. */
  validFrom: string | null
  validTo: string | null
}

/** Two words, as they are folded for counting, of which the language model doubts one and this newsroom does not. */
export type LearntPair = { first: string; second: string; doubted: 'first' | 'second' }

/** All that the proofreader takes from the newsroom: plain data, the same in the browser and at the gate. */
export type HouseDictionary = { terms: HouseEntry[]; pairs: LearntPair[] }

export const emptyDictionary: HouseDictionary = { terms: [], pairs: [] }

/** Whether an entry holds on a day (yyyy-mm-dd). */
export function holdsOn({ validFrom, validTo }: Pick<HouseEntry, 'validFrom' | 'validTo'>, day: string): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo)
}

/** A learnt pair as it is looked up. */
export function pairKey({ first, second, doubted }: LearntPair): string {
  return `${first} ${second} ${doubted}`
}
