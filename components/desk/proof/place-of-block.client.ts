'use client'

import type { Node } from '@tiptap/pm/model'

/** The block whose path in an edition is `body.2.0`, and where it begins; undefined when there is none in the document. */
export function placeOfBlock(path: string, doc: Node): { node: Node; at: number } | undefined {
  const [field, ...steps] = path.split('.')
  if (field !== 'body' || steps.length === 0) return undefined
  let node = doc
  let at = -1
  for (const step of steps) {
    const place = Number(step)
    if (!(place < node.childCount)) return undefined
    at++
    for (let before = 0; before < place; before++) at += node.child(before).nodeSize
    node = node.child(place)
  }
  return { node, at }
}
