import { foldSyllable, type Syllable, spell, syllableOf, type ToneStyle } from '#newsroom/text/syllable.ts'
import { inCaseOf } from './rules/rule.ts'
import { type Token, tokensOf } from './tokens.ts'

/** How a text writes what Vietnamese spells in two ways: hòa or hoà, kỹ or kĩ. */
export type SpellingStyle = { tone: ToneStyle; iOrY: 'i' | 'y' }

// Of Chinese origin: the press writes them with y, school books with i. Words that sound alike (sĩ, ti, li) never have y.
const writtenBothWays = new Set(['hi', 'kí', 'kì', 'kỉ', 'kĩ', 'kị', 'lí', 'mĩ', 'tỉ'])
const alwaysWithI = new Set(['tỉ mỉ', 'tỉ tê', 'kì cọ', 'hi hi'])

/** A text with each such word as the style has it; names keep their i or y. As many characters as before. */
export function unifySpelling(text: string, style: SpellingStyle): string {
  let unified = ''
  let done = 0
  for (const { token, syllable, next } of syllablesOf(text)) {
    const rhyme = isWrittenBothWays(token, next) ? style.iOrY : syllable.rhyme
    const written = inCaseOf(token, spell({ ...syllable, rhyme }, style.tone))
    if (written.length !== token.text.length) continue
    unified += text.slice(done, token.from) + written
    done = token.to
  }
  return unified + text.slice(done)
}

/** The style that a text follows more often; where it shows none, the one that most of the press follows. */
export function usualStyle(text: string): SpellingStyle {
  const count = { old: 0, new: 0, i: 0, y: 0 }
  for (const { token, syllable, next } of syllablesOf(text)) {
    const [old, modern] = [spell(syllable, 'old'), spell(syllable, 'new')]
    if (old !== modern && (token.lower === old || token.lower === modern)) count[token.lower === old ? 'old' : 'new']++
    if (isWrittenBothWays(token, next)) count[syllable.rhyme as 'i' | 'y']++
  }
  return { tone: count.new > count.old ? 'new' : 'old', iOrY: count.i > count.y ? 'i' : 'y' }
}

type Word = { token: Token; syllable: Syllable; next: string }

/** The words that are Vietnamese syllables, each with the word after it. */
function syllablesOf(text: string): Word[] {
  const tokens = tokensOf(text)
  return tokens.flatMap((token, place) => {
    const syllable = token.kind === 'word' ? syllableOf(token.lower) : undefined
    return syllable ? [{ token, syllable, next: tokens[place + 1]?.lower ?? '' }] : []
  })
}

function isWrittenBothWays({ lower, capital }: Token, next: string): boolean {
  const folded = foldSyllable(lower) ?? ''
  return !capital && writtenBothWays.has(folded) && !alwaysWithI.has(`${folded} ${next}`)
}
