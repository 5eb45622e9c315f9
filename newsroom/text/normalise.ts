// Zero-width characters, byte order marks and soft hyphens come along with pasted text, are never seen and break
// search and comparison. Control characters other than tab and newline are refused by PostgreSQL or by XML.
const invisible = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g
const loneSurrogate = /\p{Surrogate}/gu

/**
 * The one form in which the newsroom keeps text: NFC, Đ and đ as the Vietnamese letters (not Eth, U+00D0 and U+00F0),
 * no invisible and no control characters. Rules: shared rules of Vietnamese text, Unicode Standard Annex 15.
 */
export function normaliseText(text: string): string {
  return text
    .replace(loneSurrogate, '')
    .replace(invisible, '')
    .replace(control, '')
    .replaceAll('\u00D0', 'Đ')
    .replaceAll('\u00F0', 'đ')
    .normalize('NFC')
}
