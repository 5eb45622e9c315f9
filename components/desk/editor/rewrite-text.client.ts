'use client'

import type { Transaction } from '@tiptap/pm/state'

/**
 * Writes other words in the place of a passage of one block. What stays the same is not touched, and of what changes each
 * part keeps its own formatting and link: the caret, too, stays between the letters where it is.
 */
export function rewriteText(tr: Transaction, from: number, to: number, text: string): void {
  const before = tr.doc.textBetween(from, to, '\n', '\n')
  if (before === text) return
  const start = sharedStart(before, text)
  const end = sharedStart(reversed(before.slice(start)), reversed(text.slice(start)))
  const written = text.slice(start, text.length - end)
  if (before.length === text.length) letterForLetter(tr, from + start, written)
  else replace(tr, from + start, to - end, written, start > 0)
}

/** As many letters as before: each takes the formatting of the one in whose place it stands. */
function letterForLetter(tr: Transaction, from: number, text: string): void {
  const pieces: { from: number; to: number }[] = []
  tr.doc.nodesBetween(from, from + text.length, (node, at) => {
    if (!node.isText) return
    pieces.push({ from: Math.max(from, at), to: Math.min(from + text.length, at + node.nodeSize) })
  })
  for (const piece of pieces) replace(tr, piece.from, piece.to, text.slice(piece.from - from, piece.to - from), false)
}

function replace(tr: Transaction, from: number, to: number, text: string, isInside: boolean): void {
  // What is only added belongs to the letter before it.
  const marks = tr.doc.nodeAt(from === to && isInside ? from - 1 : from)?.marks
  if (text === '') tr.delete(from, to)
  else tr.replaceWith(from, to, tr.doc.type.schema.text(text, marks))
}

const reversed = (text: string) => [...text].toReversed().join('')

function sharedStart(one: string, other: string): number {
  let length = 0
  while (length < one.length && length < other.length && one[length] === other[length]) length++
  return length
}
