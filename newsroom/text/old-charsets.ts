import { normaliseText } from './normalise.ts'
import { syllableOf } from './syllable.ts'
import { fromTcvn3 } from './tcvn3.ts'
import { hasVietnameseLetter } from './tones.ts'
import { fromViqr, isAddress } from './viqr.ts'
import { fromVni } from './vni.ts'

/** How Vietnamese was written before Unicode. The capital fonts of TCVN3 (.VnTimeH) draw small letters as capitals. */
export type OldCharset = 'tcvn3' | 'tcvn3-capitals' | 'vni' | 'viqr'

const decoders: Record<OldCharset, (text: string) => string> = {
  tcvn3: fromTcvn3,
  'tcvn3-capitals': text => fromTcvn3(text).toUpperCase(),
  vni: fromVni,
  viqr: fromViqr,
}

/** Text in an old charset as Unicode in the newsroom's one form. */
export function decodeOldText(text: string, charset: OldCharset): string {
  return normaliseText(decoders[charset](text))
}

/** The charset that a font was made for, by its name; undefined for the fonts of today. */
export function charsetOfFont(font: string): OldCharset | undefined {
  const name = font.trim().replace(/^["']|["']$/g, '')
  if (/^\.Vn/i.test(name)) return /H$/.test(name) ? 'tcvn3-capitals' : 'tcvn3'
  return /^VNI[-_ ]/i.test(name) ? 'vni' : undefined
}

/** What only Unicode has: then nothing has to be guessed. */
const unicodeOnly = /[ĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9]|[\u0300-\u0323]/u

/** Whether a text has letters that the old charsets do not have: then it is Unicode, whatever its font says. */
export function isUnicodeVietnamese(text: string): boolean {
  return unicodeOnly.test(text)
}

const longestSample = 20_000
const fewestWords = 3

/**
 * The old charset that a text without a font is written in; undefined for Unicode, for other languages and wherever it
 * is not clear: read in that charset, nearly every word has to be Vietnamese, and many only so. VIQR is looked for too.
 */
export function recogniseCharset(text: string): OldCharset | undefined {
  const sample = text.slice(0, longestSample)
  if (isUnicodeVietnamese(sample)) return undefined
  const asItIs = quality(wordsOf(sample).map(word => ({ before: '', after: word })))
  const readings = (['tcvn3', 'vni', 'viqr'] as const)
    .map(charset => ({ charset, ...read(sample, charset) }))
    .filter(({ charset, isVietnamese, share }) => isVietnamese && (charset === 'viqr' || share - asItIs.share > 0.3))
  return readings.toSorted((one, other) => other.share - one.share)[0]?.charset
}

type Word = { before: string; after: string }

function read(sample: string, charset: 'tcvn3' | 'vni' | 'viqr'): { isVietnamese: boolean; share: number } {
  const words = sample
    .split(/\s+/)
    .filter(before => !(charset === 'viqr' && isAddress(before)))
    .map(before => ({ before, after: bare(decoders[charset](before)) }))
    .filter(({ after }) => after !== '')
  const { share, changed, changedWell } = quality(words, charset === 'viqr' ? hasSignInside : undefined)
  const isVietnamese =
    changed >= fewestWords && changedWell / changed >= 0.85 && changed / words.length >= 0.3 && share >= 0.75
  return { isVietnamese, share }
}

/** VIQR's signs are punctuation as well: at the end of a word they tell nothing. */
function hasSignInside({ before }: Word): boolean {
  return /[aeo]\^|a\(|[ou][+*]|^dd|[aeiouy][`'?~.]+[a-z]/i.test(before)
}

/** How many words are Vietnamese syllables, and of those that the charset gave their marks, how many. */
function quality(words: Word[], counts = (_: Word) => true): { share: number; changed: number; changedWell: number } {
  const isSyllable = ({ after }: Word) => syllableOf(after) !== undefined
  const changed = words.filter(
    word => hasVietnameseLetter(word.after) && bare(word.before) !== word.after && counts(word),
  )
  return {
    share: words.length === 0 ? 0 : words.filter(isSyllable).length / words.length,
    changed: changed.length,
    changedWell: changed.filter(isSyllable).length,
  }
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).map(bare).filter(Boolean)
}

/** A word without the punctuation around it, as syllables are written. */
function bare(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/^[\s!-/:-@[-`{-~“”‘’…–—]+|[\s!-/:-@[-`{-~“”‘’…–—]+$/g, '')
}
