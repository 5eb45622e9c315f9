'use client'

import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/react'
import { diffArrays } from 'diff'

/**
 * Puts another text into the editor, touching only what differs, so that the cursor stays in the words where it is and
 * undo still takes back what its author wrote. It is no change of the author's: nobody is told of one.
 */
export function showBody(editor: Editor, body: unknown): void {
  const { state, schema, view } = editor
  const next = schema.nodeFromJSON(body)
  const { tr } = state
  // From the end on: what is replaced moves nothing that stands before it.
  for (const { at, before, after } of differences(state.doc, next).toReversed()) replace(tr, at, before, after)
  if (tr.docChanged) view.dispatch(tr.setMeta('addToHistory', false).setMeta('preventUpdate', true))
}

type Difference = { at: number; before: Node[]; after: Node[] }

function differences(doc: Node, next: Node): Difference[] {
  const found: Difference[] = []
  let at = 0
  let before: Node[] = []
  const end = (after: Node[]) => {
    if (before.length + after.length > 0) found.push({ at, before, after })
    at += sizeOf(before)
    before = []
  }
  for (const { value, added, removed } of diffArrays([...doc.children], [...next.children], {
    comparator: (one, other) => one.eq(other),
  })) {
    if (removed) before = value
    else if (added) end(value)
    else {
      end([])
      at += sizeOf(value)
    }
  }
  end([])
  return found
}

function sizeOf(nodes: Node[]): number {
  return nodes.reduce((size, node) => size + node.nodeSize, 0)
}

function replace(tr: Transaction, at: number, before: Node[], after: Node[]): void {
  const [one, other] = [before[0], after[0]]
  const isSameBlock = before.length === 1 && after.length === 1 && one && other && one.sameMarkup(other)
  if (isSameBlock && one.isTextblock) replaceInside(tr, at + 1, one, other)
  else tr.replaceWith(at, at + sizeOf(before), after)
}

/** Two paragraphs are often the same at both ends; the cursor may stand there. */
function replaceInside(tr: Transaction, at: number, one: Node, other: Node): void {
  const start = one.content.findDiffStart(other.content)
  const ends = one.content.findDiffEnd(other.content)
  if (start === null || ends === null) return
  // In "aa" and "a" the equal ends overlap.
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b))
  tr.replace(at + start, at + ends.a + overlap, other.slice(start, ends.b + overlap))
}
