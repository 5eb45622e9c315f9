'use client'

import { closeHistory } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { rewriteText } from './rewrite-text.client.ts'

/** Words that stand together in a block of the text, in parts that are formatted alike. */
export type Passage = { from: number; text: string; parts: Part[] }
type Part = { from: number; text: string }

/** What is selected, block by block and in whole words; without a selection, the block that the caret stands in. */
export function selectedPassages({ doc, selection }: EditorState): Passage[] {
  const { $from } = selection
  const from = selection.empty ? $from.start() : selection.from
  const to = selection.empty ? $from.end() : selection.to
  const passages: Passage[] = []
  doc.nodesBetween(from, to, (block, at) => {
    if (!block.isTextblock) return true
    const passage = passageOf(block, at + 1, from, to)
    if (passage.text.trim() !== '') passages.push(passage)
    return false
  })
  return passages
}

function passageOf(block: Node, start: number, from: number, to: number): Passage {
  const line = block.textBetween(0, block.content.size, '\n', '\n')
  const first = wordBorder(line, Math.max(0, from - start), -1)
  const last = wordBorder(line, Math.min(line.length, to - start), 1)
  const parts: Part[] = []
  block.forEach((inline, offset) => {
    const [begin, end] = [Math.max(first, offset), Math.min(last, offset + inline.nodeSize)]
    if (inline.isText && begin < end) parts.push({ from: start + begin, text: line.slice(begin, end) })
  })
  return { from: start + first, text: line.slice(first, last), parts }
}

/** From a place in a line to the border of the word around it. */
function wordBorder(line: string, place: number, step: 1 | -1): number {
  let at = place
  const isInside = (index: number) => /[^\s]/.test(line[index - 1] ?? ' ') && /[^\s]/.test(line[index] ?? ' ')
  while (at > 0 && at < line.length && isInside(at)) at += step
  return at
}

/** Other words for the parts of a passage. */
export type Rewriting = { passage: Passage; parts: string[] }

/** What a passage becomes when each part is rewritten by itself. */
export function rewrittenPart(passage: Passage, rewrite: (text: string) => string): Rewriting {
  return { passage, parts: passage.parts.map(({ text }) => rewrite(text)) }
}

/** What a passage becomes whose new words have as many characters as the old ones. */
export function rewrittenWhole(passage: Passage, text: string): Rewriting {
  const wordsOfPart = ({ from, text: { length } }: Part) =>
    text.slice(from - passage.from, from - passage.from + length)
  return { passage, parts: passage.parts.map(wordsOfPart) }
}

/** The words of a rewriting, as they will stand in the text. */
export function wordsOf({ passage, parts }: Rewriting): string {
  let words = ''
  let done = passage.from
  for (const [index, { from, text }] of passage.parts.entries()) {
    // Between two parts stand line breaks.
    words += '\n'.repeat(from - done) + (parts[index] ?? '')
    done = from + text.length
  }
  return words
}

export function isChanged({ passage, parts }: Rewriting): boolean {
  return passage.parts.some(({ text }, index) => text !== parts[index])
}

/**
 * The change that writes rewritten passages into the text, as one step of undo; formatting, links and pictures stay, and
 * the selection with them. What says something else by now is left alone.
 */
export function writePassages({ tr, selection }: EditorState, rewritings: Rewriting[]): Transaction {
  const { anchor, head } = selection
  const parts = rewritings.flatMap(({ passage, parts: words }) =>
    passage.parts.map((part, index) => ({ ...part, words: words[index] ?? part.text })),
  )
  for (const { from, text, words } of parts.toSorted((a, b) => b.from - a.from)) {
    const isThere = tr.doc.textBetween(from, Math.min(from + text.length, tr.doc.content.size), '\n', '\n') === text
    if (isThere) rewriteText(tr, from, from + text.length, words)
  }
  if (tr.docChanged && selection instanceof TextSelection) keepSelection(tr, anchor, head)
  return closeHistory(tr)
}

/** Letters written in the place of as many others leave every place where it was. */
function keepSelection(tr: Transaction, anchor: number, head: number): void {
  const moved = (at: number) => (tr.doc.content.size === tr.before.content.size ? at : tr.mapping.map(at, 1))
  tr.setSelection(TextSelection.create(tr.doc, moved(anchor), moved(head)))
}
