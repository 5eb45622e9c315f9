// What XML 1.0 forbids (https://www.w3.org/TR/xml/#charsets): control characters, lone surrogates, U+FFFE and U+FFFF.
const forbidden = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text without the characters that XML forbids, and that readers of JSON stumble over too. */
export function legalText(text: string): string {
  return text.replace(forbidden, '')
}

/** Text for an element or attribute of XML or HTML; characters that XML 1.0 forbids are left out. */
export function xmlText(text: string): string {
  return legalText(text).replace(/[&<>"']/g, character => entities[character] ?? '')
}

/** An XML document, declaration included. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}
