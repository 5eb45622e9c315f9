import { highlight, type Piece } from './highlight.ts'
import type { Hit } from './hits.ts'

// Two or three lines on a phone.
const longest = 220
const leadIn = 60

type Window = { start: number; end: number; worth: number }

/**
 * The passage of a text that answers a question best, marked: where most of what was asked for stands together, within
 * one paragraph (line), with its beginning and its end at words. Without a hit, how the text begins.
 */
export function passageOf(text: string, hits: Hit[]): Piece[] {
  const { start, end } = whole(text, bestWindow(text, hits))
  const passage = text.slice(start, end)
  const inside = hits
    .filter(hit => hit.start < end && hit.end > start)
    .map(hit => ({ start: Math.max(hit.start - start, 0), end: Math.min(hit.end, end) - start }))
  const isLineStart = start === 0 || text[start - 1] === '\n'
  const isLineEnd = end === text.length || text[end] === '\n'
  return [
    ...(isLineStart ? [] : [{ text: '… ', hit: false }]),
    ...highlight(passage, inside),
    ...(isLineEnd ? [] : [{ text: ' …', hit: false }]),
  ]
}

function bestWindow(text: string, hits: Hit[]): Window {
  const inOrder = hits.toSorted((one, other) => one.start - other.start)
  let best: Window = { start: 0, end: lineEnd(text, 0, longest), worth: 0 }
  inOrder.forEach((first, index) => {
    const end = lineEnd(text, first.start, longest - leadIn)
    const asked = new Set<string>()
    // Few hits fit into a passage, so this is short however often a text repeats the words.
    for (let next = index; next < inOrder.length; next++) {
      const hit = inOrder[next]
      if (!hit || hit.end > end) break
      asked.add(hit.asked)
    }
    if (asked.size > best.worth) best = { start: first.start, end, worth: asked.size }
  })
  return best
}

/** Where the line ends, or `most` characters further on. */
function lineEnd(text: string, from: number, most: number): number {
  const ahead = text.slice(from, from + most)
  const end = ahead.indexOf('\n')
  return from + (end < 0 ? ahead.length : end)
}

/** Widened to the left to where a sentence or at least a word begins, and cut on the right where a word ends. */
function whole(text: string, { start, end }: Window): { start: number; end: number } {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const earliest = start - leadIn
  if (start > 0 && lineStart < earliest) {
    const sentence = Math.max(...['. ', '! ', '? '].map(sign => text.lastIndexOf(sign, start - 1))) + 2
    const word = text.indexOf(' ', earliest) + 1
    return {
      start: sentence > earliest ? Math.min(sentence, start) : Math.min(word || start, start),
      end: wordEnd(text, end),
    }
  }
  return { start: start === 0 ? 0 : lineStart, end: wordEnd(text, end) }
}

function wordEnd(text: string, end: number): number {
  if (end >= text.length || /\s/.test(text[end] ?? '')) return end
  const blank = text.lastIndexOf(' ', end)
  return blank > end - 40 ? blank : end
}
