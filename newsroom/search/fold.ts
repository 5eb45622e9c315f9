const tone = /[\u0300\u0301\u0303\u0309\u0323]/g
const markedVowel = /[ăâêôơư]/g
// A coda begins with a consonant, so that there is one way to read a word: no backtracking however long it is.
const syllable = /^(qu|gi(?=[aăâeêioôơuưy])|[^aăâeêioôơuưy]*)([aăâeêioôơuưy]+)((?:[^aăâeêioôơuưy]\p{L}*)?)$/u

// After these onsets a lone i and y are two spellings of one syllable: kĩ and kỹ, lí and lý, quí and quý. Without an
// onset (ý, í) and after the others (thy, nghi) they are not.
const freeOnsets = new Set(['h', 'k', 'l', 'm', 's', 't', 'v', 'qu'])

/** A word in the one spelling that search compares, and that without its accents. */
export type FoldedWord = { exact: string; folded: string }

// A newsroom's language has some 7,000 syllables; texts and questions are made of them again and again.
const known = new Map<string, FoldedWord>()
const mostKnown = 20_000
const longestKnown = 40

/** What search compares of a word. */
export function foldWord(word: string): FoldedWord {
  const remembered = known.get(word)
  if (remembered) return remembered
  const exact = canonicalWord(word)
  const made = { exact, folded: withoutAccents(exact) }
  if (word.length <= longestKnown) {
    if (known.size >= mostKnown) known.clear()
    known.set(word, made)
  }
  return made
}

/**
 * A word in the one spelling that search compares: lower case, NFC, the tone where the older style puts it (hoà and
 * hòa, uỷ and ủy become one), i for y where both are right (kỹ, kĩ). What is no Vietnamese syllable stays as it is.
 * Rules: shared rules of Vietnamese text, sections 1 and 4.
 */
export function canonicalWord(word: string): string {
  const lower = word.toLowerCase().replaceAll('ð', 'đ').normalize('NFD')
  const tones = lower.match(tone) ?? []
  const plain = lower.replace(tone, '').normalize('NFC')
  const [, onset, vowels, coda] = tones.length > 1 ? [] : (syllable.exec(plain) ?? [])
  if (onset === undefined || vowels === undefined || coda === undefined) return lower.normalize('NFC')

  const spelt = vowels === 'y' && coda === '' && freeOnsets.has(onset) ? 'i' : vowels
  const at = tonePlace(spelt, coda !== '') + 1
  return (onset + spelt.slice(0, at) + (tones[0] ?? '') + spelt.slice(at) + coda).normalize('NFC')
}

/** Which of a syllable's vowels carries the tone, in the older style (hòa, ủy). */
function tonePlace(vowels: string, closed: boolean): number {
  const marked = [...vowels.matchAll(markedVowel)].at(-1)
  if (marked) return marked.index
  if (closed) return vowels.length - 1
  return vowels.length > 2 ? 1 : 0
}

/** A canonical word as it is typed without accents: dân becomes dan, đã becomes da. */
export function withoutAccents(word: string): string {
  return word.replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '')
}
