import type { Change } from './block-changes.ts'
import { type DocumentNode, nodeKey, wordsOf } from './content-key.ts'

// Shorter blocks may be there twice by chance.
const leastWords = 3

/**
 * A block that one side moved is gone in one place and new in another. If the other side edited it, the edit goes along;
 * if the other side moved it too, it stands where it was moved to first in the text: never twice.
 */
export function followMoves(mine: Change[], theirs: Change[], base: DocumentNode[]): [Change[], Change[]] {
  let [ours, others] = [mine, theirs]
  if (ours.length === 0 || others.length === 0) return [ours, others]
  for (const [index, block] of base.entries()) {
    if (wordsOf(block).length < leastWords) continue
    const key = nodeKey(block)
    const [ourPlace, otherPlace] = [placeOf(ours, index, key), placeOf(others, index, key)]
    if (ourPlace === undefined && otherPlace === undefined) continue
    if (ourPlace !== undefined && otherPlace !== undefined) {
      if (ourPlace < otherPlace) others = replaceMoved(others, key, [])
      else if (otherPlace < ourPlace) ours = replaceMoved(ours, key, [])
    } else if (ourPlace !== undefined) [ours, others] = takeAlong(ours, others, index, key)
    else [others, ours] = takeAlong(others, ours, index, key)
  }
  return [ours, others]
}

/** Where a side has moved the block to, if it has. */
function placeOf(changes: Change[], index: number, key: string): number | undefined {
  const isGone = changes.some(({ from, to, blocks }) => from === index && to === index + 1 && blocks.length === 0)
  if (!isGone) return undefined
  return changes.find(change => isInsertion(change) && change.blocks.some(block => nodeKey(block) === key))?.from
}

function isInsertion({ from, to }: Change): boolean {
  return from === to
}

function takeAlong(moved: Change[], edited: Change[], index: number, key: string): [Change[], Change[]] {
  const edit = edited.find(({ from, to, blocks }) => from === index && to === index + 1 && blocks.length > 0)
  if (!edit) return [moved, edited]
  return [replaceMoved(moved, key, edit.blocks), edited.filter(change => change !== edit)]
}

function replaceMoved(changes: Change[], key: string, blocks: DocumentNode[]): Change[] {
  return changes
    .map(change => {
      if (!isInsertion(change)) return change
      return { ...change, blocks: change.blocks.flatMap(block => (nodeKey(block) === key ? blocks : [block])) }
    })
    .filter(change => !(isInsertion(change) && change.blocks.length === 0))
}
