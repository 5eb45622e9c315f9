import { onsets, rhymes, rhymesAfterGi, rhymesAfterP, rhymesAfterQu } from './rhymes.ts'
import { isVowel, splitTone, type Tone, withTone } from './tones.ts'

export type Syllable = { onset: string; rhyme: string; tone: Tone }
/** Where open oa, oe and uy carry their tone: old is hòa, ủy; new is hoà, uỷ. */
export type ToneStyle = 'old' | 'new'

const longestSyllable = 7
const frontVowel = /^[ieêy]/
const stopped = /(c|ch|p|t)$/
const mayEndInY = new Set(['', 'h', 'k', 'l', 'm', 's', 't', 'v', 'qu', 'r', 'b', 'd'])
// After these a lone i and y are two spellings of one syllable: kĩ and kỹ, lí and lý.
const spellsYAsI = new Set(['h', 'k', 'l', 'm', 's', 't', 'v'])

// A language has some 7,000 syllables, and texts are made of them again and again.
const known = new Map<string, Syllable | undefined>()
const mostKnown = 20_000

/**
 * A lower-case NFC word taken apart, wherever it carries its tone; undefined when Vietnamese spelling does not allow
 * it. Syllables on c, ch, p and t have the tones sắc and nặng only.
 */
export function syllableOf(word: string): Syllable | undefined {
  if (word.length > longestSyllable) return undefined
  if (known.has(word)) return known.get(word)
  if (known.size >= mostKnown) known.clear()
  const found = analyse(word)
  known.set(word, found)
  return found
}

function analyse(word: string): Syllable | undefined {
  const { plain, tone, count } = splitTone(word)
  const parts = count > 1 ? undefined : splitPlain(plain)
  if (!parts || (stopped.test(parts.rhyme) && tone !== 2 && tone !== 5)) return undefined
  return { ...parts, tone }
}

/** Onset and rhyme of a word without tone, or undefined. */
export function splitPlain(plain: string): { onset: string; rhyme: string } | undefined {
  for (const onset of onsets) {
    if (!plain.startsWith(onset)) continue
    const rhyme = plain.slice(onset.length)
    if (onset === 'qu') return rhymesAfterQu.has(rhyme) ? { onset, rhyme } : undefined
    if (onset === 'gi' && rhyme === '') return { onset, rhyme: 'i' }
    const fits = onset === 'gi' ? rhymesAfterGi.has(rhyme) : rhymes.has(rhyme) && agree(onset, rhyme)
    if (fits) return { onset, rhyme }
  }
  return undefined
}

function agree(onset: string, rhyme: string): boolean {
  if (['k', 'gh', 'ngh'].includes(onset)) return frontVowel.test(rhyme)
  if (['c', 'g', 'ng'].includes(onset)) return !frontVowel.test(rhyme)
  if (onset === 'p') return rhymesAfterP.has(rhyme)
  if (onset === '' && rhyme.length > 2 && rhyme.startsWith('iê')) return false
  if (onset !== '' && (rhyme.startsWith('yê') || rhyme === 'yt')) return false
  return rhyme !== 'y' || mayEndInY.has(onset)
}

/** The spelling of a syllable with its tone where a style puts it. */
export function spell({ onset, rhyme, tone }: Syllable, style: ToneStyle = 'old'): string {
  if (onset === 'gi' && /^[imn]$/.test(rhyme)) return `g${withTone('i', tone)}${rhyme === 'i' ? '' : rhyme}`
  const letters = [...rhyme]
  const place = tonePlace(letters, style)
  letters[place] = withTone(letters[place] ?? '', tone)
  return onset + letters.join('')
}

/** Which letter of a rhyme carries the tone. */
function tonePlace(rhyme: string[], style: ToneStyle): number {
  const vowels = rhyme.filter(isVowel)
  const marked = vowels.findLastIndex(vowel => 'ăâêôơ'.includes(vowel))
  if (marked >= 0) return marked
  if (vowels.length === 1 || vowels[0] === 'ư') return 0
  if (rhyme.length > vowels.length) return vowels.length - 1
  if (vowels.length === 3) return 1
  return style === 'new' && ['oa', 'oe', 'uy'].includes(vowels.join('')) ? 1 : 0
}

/** A word in the one spelling that is counted: tone in the old style, quy for qui, ki for ky. Undefined for no syllable. */
export function foldSyllable(word: string): string | undefined {
  const syllable = syllableOf(word)
  if (!syllable) return undefined
  const { onset, rhyme } = syllable
  if (onset === 'qu' && rhyme.startsWith('i')) return spell({ ...syllable, rhyme: `y${rhyme.slice(1)}` })
  if (rhyme === 'y' && spellsYAsI.has(onset)) return spell({ ...syllable, rhyme: 'i' })
  return spell(syllable)
}
