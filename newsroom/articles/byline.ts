/** A piece of a byline: a name, or what stands between two names. */
export type BylinePart = { text: string; isName: boolean }

// A comma or "và" parts nothing: "Lê Hà, Trưởng Phòng" and "Ban Tuyên giáo và Dân vận" are one name each.
const between = /(\s+[-–—&]\s+|\s*;\s*)/

/** The names in a byline and what stands between them; put together again they are the byline, to the letter. */
export function bylineParts(byline: string): BylinePart[] {
  return byline
    .split(between)
    .map((text, index) => ({ text, isName: index % 2 === 0 }))
    .filter(({ text }) => text !== '')
}
