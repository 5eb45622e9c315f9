/** A text as the rules read it, and where each of its characters stands in the text as it was given. */
export type CanonicalText = { text: string; originalAt: (offset: number) => number }

// Korean letters compose too, and they are not marks.
const cluster = /(?:[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[^\p{M}])\p{M}*|\p{M}+/gu
// What normaliseText takes out of every text that is stored.
const invisible = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g
const isPlain = /^[ -\u00ac\u00ae-\u00cf\u00d1-\u00ef\u00f1-\u02ff\u1e00-\u1eff\u2010-\u201f\u2026\u2022]*$/

/**
 * Composes letters and their marks (NFC), reads Eth as Đ and drops what nobody sees, so that one text typed in two
 * ways gets the same findings. Offsets lead back to the text as it is on the screen.
 */
export function canonicalText(given: string): CanonicalText {
  if (isPlain.test(given)) return { text: given, originalAt: offset => offset }
  let text = ''
  const places: number[] = []
  for (const { 0: part, index } of given.matchAll(cluster)) {
    const composed = part.normalize('NFC').replace(invisible, '').replaceAll('\u00d0', 'Đ').replaceAll('\u00f0', 'đ')
    text += composed
    // Within a cluster that changed there is no place of its own for each character.
    for (let at = 0; at < composed.length; at++) places.push(composed === part ? index + at : index)
  }
  return { text, originalAt: offset => places[offset] ?? given.length }
}
