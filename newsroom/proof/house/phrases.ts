import { skeletonOf } from '#newsroom/text/tones.ts'
import { onlyBlanksBetween } from '../rules/rule.ts'
import type { Token } from '../tokens.ts'
import type { HouseEntry } from './dictionary.ts'
import { folded, type HouseIndex, nearKeys, type Phrase } from './house-index.ts'

/** Where an entry stands in a line; offsets of the canonical text. */
export type Occurrence = { entry: HouseEntry; from: number; to: number }
/** Where something stands that is nearly a name of the dictionary: misspelt, or only written in another manner. */
export type NearMiss = Occurrence & { isMisspelt: boolean }

/** The entries of the dictionary in a line as they are written there; the longest, from the left, without overlaps. */
export function occurrencesIn(text: string, tokens: Token[], { exact }: HouseIndex): Occurrence[] {
  const found: Occurrence[] = []
  let next = 0
  for (const [at, token] of tokens.entries()) {
    if (at < next) continue
    const phrase = exact.get(folded(token))?.find(one => standsAt(one, text, tokens, at, isSame))
    if (!phrase) continue
    next = at + phrase.tokens.length
    found.push({ entry: phrase.entry, from: token.from, to: tokens[next - 1]?.to ?? token.to })
  }
  return found
}

/** What is nearly a listed name and none itself. Of several names that it may be, the one that differs least. */
export function nearMissesIn(text: string, tokens: Token[], index: HouseIndex, exact: Occurrence[]): NearMiss[] {
  const found: NearMiss[] = []
  for (const [at, token] of tokens.entries()) {
    if (!token.capital || token.from < (found.at(-1)?.to ?? 0)) continue
    const phrases = new Set(nearKeys(tokens, at).flatMap(key => index.near.get(key) ?? []))
    const likely = [...phrases]
      .filter(phrase => standsAt(phrase, text, tokens, at, isNearly))
      .map(phrase => ({
        phrase,
        slips: slipsOf(phrase, tokens, at),
        to: tokens[at + phrase.tokens.length - 1]?.to ?? 0,
      }))
      .filter(({ slips, phrase: { tokens: words } }) => slips.length <= 1 && slips.every(slip => mayBe(slip, words)))
      .filter(({ to }) => !exact.some(one => one.from <= token.from && to <= one.to))
      .toSorted((one, other) => one.slips.length - other.slips.length || other.to - one.to)
    const [best] = likely
    if (best) found.push({ entry: best.phrase.entry, from: token.from, to: best.to, isMisspelt: best.slips.length > 0 })
  }
  return found
}

type Same = (wanted: Token, written: Token, entry: HouseEntry) => boolean

function standsAt({ entry, tokens: wanted }: Phrase, text: string, tokens: Token[], at: number, same: Same): boolean {
  return wanted.every((one, place) => {
    const written = tokens[at + place]
    if (!written || !same(one, written, entry)) return false
    const [before, wantedBefore] = [tokens[at + place - 1], wanted[place - 1]]
    if (!before || !wantedBefore) return true
    // A name does not go on in the next line, nor beyond a mark that it has not got.
    return wantedBefore.to === one.from ? before.to === written.from : onlyBlanksBetween(text, before.to, written.from)
  })
}

/** As the dictionary writes it, or in capitals; words without capitals also at the beginning of a sentence. */
const isSame: Same = (wanted, written, { kind }) =>
  written.text === wanted.text ||
  (written.allCapitals && written.lower === wanted.lower) ||
  (kind === 'word' && folded(written) === folded(wanted))

const isNearly: Same = (wanted, written) =>
  wanted.kind === 'word' ? written.kind === 'word' : written.text === wanted.text

type Slip = { wanted: Token; written: Token }

/** The words that are others than the dictionary's, and not only written in another manner. */
function slipsOf({ tokens: wanted }: Phrase, tokens: Token[], at: number): Slip[] {
  return wanted
    .map((one, place) => ({ wanted: one, written: tokens[at + place] as Token }))
    .filter(slip => folded(slip.wanted) !== folded(slip.written))
}

/** In names of two words another letter may well be another name; another mark is a slip. */
function mayBe({ wanted, written }: Slip, words: Token[]): boolean {
  if (wanted.capital !== written.capital) return false
  if (skeletonOf(wanted.lower) === skeletonOf(written.lower)) return true
  return words.length > 2 && Math.min(wanted.lower.length, written.lower.length) > 2 && isOneLetterOff(wanted, written)
}

function isOneLetterOff({ lower: one }: Token, { lower: other }: Token): boolean {
  const [long, short] = one.length >= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1) return false
  let same = 0
  while (same < short.length && long[same] === short[same]) same++
  if (long.length > short.length) return long.slice(same + 1) === short.slice(same)
  const isSwapped = long[same] === short[same + 1] && long[same + 1] === short[same]
  return long.slice(same + 1) === short.slice(same + 1) || (isSwapped && long.slice(same + 2) === short.slice(same + 2))
}
