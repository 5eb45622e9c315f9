import { withoutAccents } from './fold.ts'

export type Symbol_ = { symbol: string; start: number; end: number }

const number = '(?<![\\p{L}\\d])\\d{1,5}'
const issuer = '(?:T\\.[UƯ]|[\\p{L}\\d]{1,12})'
const end = '(?![\\p{L}\\d])'
// Signs of Party and state documents; after one of these blanks are typing mistakes and not the end of a symbol.
const signs = 'NQ|CT|KL|QĐi?|QDi?|QC|HD|KH|CTr|TB|TT|TTr|BC|CV|ĐA|DA|NĐ|ND|CĐ|CD'
const gap = '[ \\u00A0]{0,2}'

// Every quantifier is bounded: the time for a text grows with its length and not faster.
const symbolPattern = new RegExp(
  `${number}(?:/\\d{4})?[-/]\\p{L}{1,7}(?:[-/]${issuer})+${end}|` +
    `${number}(?:${gap}/${gap}\\d{4})?(?:${gap}[-/]${gap}|[ \\u00A0])(?:${signs})(?:${gap}[-/]${gap}${issuer}){1,3}${end}|` +
    `${number}/\\d{4}/QH\\d{1,2}${end}`,
  'giu',
)

/**
 * The document symbols in a text (13-CT/TU, 30/2020/NĐ-CP, 123/QĐ-UBND) in the one form that is compared: lower case,
 * no blanks, no accents, TƯ as TW.
 */
export function symbolsOf(text: string): Symbol_[] {
  return [...text.matchAll(symbolPattern)].map(match => ({
    symbol: canonicalSymbol(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** A text with its document symbols blanked out by commas, every other character in its place. */
export function withoutSymbols(text: string): string {
  return text.replace(symbolPattern, symbol => ','.repeat(symbol.length))
}

function canonicalSymbol(written: string): string {
  const tight = written
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ð', 'đ')
    .replace(/[ \u00A0]*([-/])[ \u00A0]*/g, '$1')
  const central = tight.replace(/\/t\.?ư$/, '/tw').replace(/\/t\.u$/, '/tu')
  return withoutAccents(central.replace(/[ \u00A0]/, '-'))
}
