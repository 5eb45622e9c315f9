import { foldSyllable } from '#newsroom/text/syllable.ts'
import { skeletonOf } from '#newsroom/text/tones.ts'
import { type Token, tokensOf } from '../tokens.ts'
import { type HouseDictionary, type HouseEntry, holdsOn, pairKey } from './dictionary.ts'

/** An entry of several words or one, taken apart as the texts are that it is looked for in. */
export type Phrase = { entry: HouseEntry; tokens: Token[] }

/** The dictionary of one day, found by the words that phrases begin with. */
export type HouseIndex = {
  /** By the folded first word; the longest first. */
  exact: ReadonlyMap<string, Phrase[]>
  /** Names by two of their first three words without marks, so that one of them may be misspelt. */
  near: ReadonlyMap<string, Phrase[]>
  abbreviations: ReadonlyMap<string, HouseEntry>
  pairs: ReadonlySet<string>
}

/** Prepares what holds on a day for reading texts. */
export function indexHouse({ terms, pairs }: HouseDictionary, day: string): HouseIndex {
  const exact = new Map<string, Phrase[]>()
  const near = new Map<string, Phrase[]>()
  const abbreviations = new Map<string, HouseEntry>()
  for (const entry of terms) {
    if (!holdsOn(entry, day)) continue
    if (entry.kind === 'abbreviation') abbreviations.set(entry.term, entry)
    const phrase = { entry, tokens: tokensOf(entry.term) }
    const [first] = phrase.tokens
    if (!first) continue
    append(exact, folded(first), phrase)
    if (isName(entry)) for (const key of nearKeys(phrase.tokens, 0)) append(near, key, phrase)
  }
  for (const phrases of exact.values()) phrases.sort((one, other) => other.tokens.length - one.tokens.length)
  return { exact, near, abbreviations, pairs: new Set(pairs.map(pairKey)) }
}

function isName({ kind, preferred }: HouseEntry): boolean {
  return preferred === '' && (kind === 'person' || kind === 'place' || kind === 'body')
}

/** A word in the one spelling that is compared, whatever its capitals and the place of its tone. */
export function folded({ lower }: Pick<Token, 'lower'>): string {
  return foldSyllable(lower) ?? lower
}

/** What names are looked up by at a place of a text: of three words two at least are as in the dictionary, marks apart. */
export function nearKeys(tokens: Token[], at: number): string[] {
  const [first, second, third] = [0, 1, 2].map(distance => {
    const token = tokens[at + distance]
    return token?.kind === 'word' ? skeletonOf(token.lower) : undefined
  })
  if (first === undefined || second === undefined) return []
  const both = `${first} ${second} ?`
  return third === undefined ? [both] : [both, `${first} ? ${third}`, `? ${second} ${third}`]
}

function append(index: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const phrases = index.get(key)
  if (phrases) phrases.push(phrase)
  else index.set(key, [phrase])
}
